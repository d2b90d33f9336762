using System.Collections.Frozen;
using System.Globalization;
using Gaceta.Extraction;
using Gaceta.Pages;

namespace Theme.Interface;

/// <summary>The interface in Spanish.</summary>
internal sealed class SpanishText : InterfaceText
{
    private static readonly string[] Months =
        ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"];

    private static readonly string[] Weekdays = ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"];

    public override string Code => "es";

    public override string SkipToContent => "Ir al contenido";
    public override string Sections => "Secciones";
    public override string Breadcrumb => "Dónde está";
    public override string Digest => "Portada";
    public override string Actors => "Actores";
    public override string Dates => "Fechas";
    public override string Sources => "Fuentes";
    public override string Colophon => "Cada dato de estas páginas muestra las palabras de las que se leyó. Lo desconocido queda como desconocido.";
    public override string FollowSite => "Seguir este boletín:";
    public override string FollowPage => "Seguir esta página:";

    public override string NoDate => "Sin fecha";
    public override string Pages => "Páginas de esta lista";
    public override string PreviousPage => "Página anterior";
    public override string NextPage => "Página siguiente";
    public override string PageOf(int number, int count) => $"Página {Number(number)} de {Number(count)}";

    public override string Latest => "Novedades";
    public override string FirstNamed => "Nombrados por primera vez";
    public override string MoreNamed => "Más nombrados que la semana anterior";
    public override string Rise(int now, int before) => $"{Number(now)} tras {Number(before)}";
    public override string MoreArticles(int count) => count == 1 ? "1 artículo más" : $"{Number(count)} artículos más";
    public override string ByMonth => "Todos los artículos por mes";
    public override string AllDates => "Todas las fechas";
    public override string EmptyTitle => "Aún no hay nada que leer";
    public override string EmptyLead => "Esta gaceta no tiene artículos. El primero se añade en un minuto:";
    public override string EmptyPaste => "Pegue un artículo, tal como está, en un archivo de texto de esta carpeta:";
    public override string EmptyBuild => "Genere el sitio y déjelo abierto mientras trabaja:";
    public override string EmptyThen => "El artículo aparecerá aquí con su fecha, su fuente y todos los que nombra, y bajo cada dato las palabras de las que se leyó. También sirven páginas web guardadas (.html) y Markdown (.md).";

    public override string UnknownSource => "fuente desconocida";
    public override string UnknownDate => "fecha desconocida";
    public override string Untitled => "sin titular";
    public override string Names => "Nombra a";
    public override string InLanguage(string language) => $"en {Language(language)}";

    public override string Facts => "Datos y dónde se leyeron";
    public override string Unknown => "no consta";
    public override string Doubts => "Dudas sobre este artículo";
    public override string Body => "Texto del artículo";
    public override string ExcerptOnly => "Es un extracto; el resto del texto no se publica aquí.";
    public override string TextWithheld => "El texto del artículo no se publica aquí.";
    public override string ActorsHere => "Actores de este artículo";
    public override string DatesHere => "Fechas que nombra";
    public override string QuotesHere => "Lo que se dice";
    public override string AboutThisPage => "Sobre esta página";
    public override string ReadFrom => "Leído de";
    public override string AsMarkdown => "Markdown";
    public override string AsJson => "JSON";
    public override string NeighbouringArticles => "Artículos anterior y siguiente";
    public override string Newer => "Más reciente";
    public override string Older => "Anterior";
    public override string Table => "Tabla";
    public override string ImageAt(string host) => $"Imagen en {host}";
    public override string PostAt(string host) => $"Publicación en {host}";
    public override string OriginalAt(string host) => $"Leer en {host}";

    public override string Named(FactKind fact) => fact switch
    {
        FactKind.Title => "Título",
        FactKind.Lead => "Entradilla",
        FactKind.Published => "Publicado",
        FactKind.Byline => "Firma",
        FactKind.Source => "Fuente",
        FactKind.Url => "Dirección",
        FactKind.Language => "Idioma",
        _ => "Imagen",
    };

    public override string Follow(FactKind fact) => fact switch
    {
        FactKind.Published => "Qué más hay de esta fecha",
        FactKind.Source => "Todos los artículos de esta fuente",
        FactKind.Url => "Abrir el original",
        FactKind.Image => "Abrir la imagen",
        _ => "Abrir",
    };

    public override string Meaning(Certainty certainty) => certainty switch
    {
        Certainty.Given => "según la redacción",
        Certainty.Stated => "según el artículo",
        Certainty.Derived => "según el propio texto",
        _ => "por deducción",
    };

    public override string Differs => "lecturas distintas";
    public override string ReadsAs => "se lee como";
    public override string ShowInText => "Ver en el texto";
    public override string Rule => "Regla";
    public override string? Explain(string rule) => Rules.GetValueOrDefault(rule);
    public override string Element => "elemento";

    public override string UnknownSpeaker => "hablante sin nombrar";
    public override string SpeakerAs(string words) => $"como «{words}»";
    public override string OpeningMark => "«";
    public override string ClosingMark => "»";
    public override string InContext => "en su contexto";
    public override string QuotedElsewhere(int articles) => articles == 1 ? "citado también en otro artículo" : $"citado también en otros {Number(articles)} lugares";
    public override string MoreWordings(int count) => $"y {Number(count)} más";

    public override string InOriginal => "en el original";

    public override string Cite => "Citar este artículo";
    public override string CiteQuotes => "Sus citas:";
    public override string CiteAll => "Citar estos artículos:";
    public override string NoDateAbbreviation => "s. f.";

    public override string Published => "Publicado este día";
    public override string PublishedAbout => "Publicado hacia este día";
    public override string NamedBy => "Este día en otros artículos";
    public override string DayUnknown => "De este mes, sin día seguro";
    public override string MonthUnknown => "De este año, sin mes conocido";
    public override string Undated => "Sin fecha";
    public override string Earlier => "Anterior";
    public override string Later => "Siguiente";
    public override string NeighbouringDates => "Anterior y siguiente";
    public override string NoDates => "Ningún artículo tiene fecha aún.";
    public override string NothingPublished => "No se conoce ningún artículo publicado este día.";
    public override string NothingPublishedInMonth => "No se conoce ningún artículo publicado este mes; los días enmarcados se nombran en artículos.";
    public override string CalendarKey => "Los días con fondo tienen artículos: cuanto más intenso, más son. Los enmarcados se nombran en artículos.";

    public override string Unsourced => "Sin fuente";
    public override string NoSources => "Ningún artículo tiene fuente aún.";

    public override string Search => "Buscar";
    public override string SearchLabel => "Palabras en títulos, textos y nombres";
    public override string Source => "Fuente";
    public override string Actor => "Actor";
    public override string LanguageLabel => "Idioma";
    public override string Year => "Año";
    public override string AllSources => "todas";
    public override string AllActors => "todos";
    public override string AllLanguages => "todos";
    public override string AllYears => "todos";
    public override string ArticlesFound => "{0} artículos";
    public override string NothingFound => "Ningún artículo tiene estas palabras";
    public override string NoneHasAllWords => "ninguno tiene todas las palabras, estos tienen algunas";
    public override string AlsoSearched => "se buscó: {0}";
    public override string AboutDate => "hacia {0}";
    public override string MoreResults => "Más artículos";
    public override string SearchFailed => "No se puede cargar el índice de búsqueda.";
    public override string SearchNeedsScript => "La búsqueda necesita JavaScript. Todo se encuentra también en";

    public override string Moved => "Esta página se ha mudado";
    public override string MovedTo => "Seguir a donde está ahora";
    public override string NotFound => "Aquí no hay nada";
    public override string NotFoundLead => "No hay nada en esta dirección. Quizá cambió de lugar, o nunca existió.";
    public override string NotFoundHome => "A la portada";

    /// <summary>In groups of three from five digits on, parted by a narrow space, as the Academy prescribes.</summary>
    public override string Number(int number) => number < 10_000
        ? number.ToString(CultureInfo.InvariantCulture)
        : number.ToString("N0", CultureInfo.InvariantCulture).Replace(',', '\u202F');

    public override string Articles(int count) => count == 1 ? "1 artículo" : $"{Number(count)} artículos";
    public override string ActorCount(int count) => count == 1 ? "1 actor" : $"{Number(count)} actores";
    public override string SourceCount(int count) => count == 1 ? "1 fuente" : $"{Number(count)} fuentes";
    public override string Mentions(int count) => count == 1 ? "1 mención" : $"{Number(count)} menciones";
    public override string NamingArticles(int count) => count == 1 ? "lo nombra 1 artículo" : $"lo nombran {Number(count)} artículos";

    public override string Month(int month) => Months[month - 1];
    public override string ShortMonth(int month) => Months[month - 1][..3];
    public override string MonthOf(int year, int month) => $"{Month(month)} de {year}";
    public override string Weekday(DayOfWeek day) => Weekdays[(int)day];
    public override string ShortWeekday(DayOfWeek day) => Weekdays[(int)day][..2];
    public override string Day(DateOnly day) => $"{day.Day} de {MonthOf(day.Year, day.Month)}";

    public override string Date(EdtfDate date) => date.Precision switch
    {
        DatePrecision.Day => (date.IsApproximate ? "hacia el " : "") + Day(date.FirstDay),
        DatePrecision.Month => (date.IsApproximate ? "hacia " : "") + MonthOf(date.Year, date.FirstDay.Month),
        _ => (date.IsApproximate ? "hacia " : "") + $"{date.Year}",
    };

    public override string Language(string code) => code switch
    {
        "ar" => "árabe",
        "ca" => "catalán",
        "de" => "alemán",
        "en" => "inglés",
        "es" => "español",
        "fa" => "persa",
        "fr" => "francés",
        "it" => "italiano",
        "ja" => "japonés",
        "nl" => "neerlandés",
        "pl" => "polaco",
        "pt" => "portugués",
        "ru" => "ruso",
        "tr" => "turco",
        "uk" => "ucraniano",
        "zh" => "chino",
        _ => code,
    };

    public override string InArticles(int count) => $"en {Articles(count)}";
    public override string Times(int count) => $"{Number(count)}×";
    public override string LinkToParagraph => "Enlace a este párrafo";
    public override string AndMore(int count) => $"y {Number(count)} más";

    public override string Quotes => "Citas";
    public override string QuotesOf(string group) => $"Citas: {group}";
    public override string QuoteCount(int count) => count == 1 ? "1 cita" : $"{Number(count)} citas";
    public override string NewestQuotes => "Las más recientes";
    public override string NoQuotes => "Ningún artículo cita aún a nadie.";

    public override string QuotesBy(QuoteGroupKind kind) => kind switch
    {
        QuoteGroupKind.Speaker => "Por hablante",
        QuoteGroupKind.Source => "Por fuente",
        _ => "Por mes",
    };

    public override string Common(QuoteGroupKind kind) => kind switch
    {
        QuoteGroupKind.Speaker => "Hablante",
        QuoteGroupKind.Source => "Fuente",
        _ => "Mes",
    };

    public override string Filter => "Acotar esta página";
    public override string Any => "cualquiera";
    public override string ShownQuotes => "Citas de esta página a la vista: #";
    public override string AllQuotes(int count) => count == 1 ? "La única cita" : $"Todas: {QuoteCount(count)}";

    public override string Timeline => "Cronología";
    public override string TimelineOf(string span) => $"Cronología de {span}";
    public override string TimelineKey => "Sobre la línea, los artículos publicados ese día; solo con contorno, los de fecha estimada. Bajo ella, cuántos artículos nombran el día.";
    public override string OnlyNamed => "Solo nombrados";
    public override string DayNotKnown(int count) => $"{Articles(count)} de este mes, sin día conocido";
    public override string EstimatedArticles(int count) => count == 1 ? "1 artículo, por estimación" : $"{Number(count)} artículos, por estimación";

    public override string SaidOf => "Lo que otros dicen";
    public override string MostIn(EdtfDate month) => $"la mayoría en {Date(month)}";

    public override string Related => "Relacionados";

    public override string Because(RelatedArticle related) => string.Join(" · ", new[]
    {
        related.Actors.IsEmpty ? null : $"ambos nombran a {Listed(related.Actors.Select(a => a.Name), "y")}",
        related.Days.IsEmpty ? null : $"ambos del {Listed(related.Days.Select(Day), "y")}",
    }.OfType<string>());

    public override string Kind(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Persona",
        ActorKind.Organization => "Organización",
        _ => "Estado",
    };

    public override string Kinds(ActorKind kind) => kind switch
    {
        ActorKind.Person => "Personas",
        ActorKind.Organization => "Organizaciones",
        _ => "Estados",
    };

    public override string NotReviewed => "aún sin revisar";
    public override string Variants => "Escrito como";
    public override string BroughtTogether => "Nombres reunidos";
    public override string Says => "Citas";
    public override string AppearsIn => "Aparece en";
    public override string StatedRoles => "Cargos y oficios";
    public override string Companions => "Aparece con";
    public override string KindsOfActors => "Clases de actores";
    public override string InitialLetters => "Letras iniciales";
    public override string OtherLetters => "otros";
    public override string Order => "Orden";
    public override string ByLetter => "Por letra";
    public override string ByArticles => "Por número de artículos";
    public override string ActorsByArticles => "Actores por número de artículos";
    public override string NumbersOfArticles => "Números de artículos";
    public override string OnlyInFrontMatter => "Nombrado por la redacción, no en el texto.";
    public override string InWithheldText => "Nombrado en una parte del texto que no se publica aquí.";
    public override string MostNamed => "Nombrados por más artículos";
    public override string NoActors => "Ningún artículo nombra aún a un actor.";

    public override string Term(EdtfDate? from, EdtfDate? until) => (from, until) switch
    {
        ({ } start, { } end) => $"{Date(start)} – {Date(end)}",
        ({ } start, null) => $"desde {Date(start)}",
        (null, { } end) => $"hasta {Date(end)}",
        _ => "",
    };

    /// <summary>What the rules of extraction do, by their names.</summary>
    private static readonly FrozenDictionary<string, string> Rules = new Dictionary<string, string>
    {
        // Of an editor, and of the file.
        ["front-matter"] = "Lo escribió la redacción encima del artículo o en un archivo adjunto.",
        ["manifest"] = "Lo indica la lista de direcciones que acompaña a los archivos.",
        ["address-beside-file"] = "Lo indica la lista de direcciones que acompaña a los archivos.",
        ["file-name"] = "Es el nombre del archivo: el texto no lo dice.",

        // Of pasted text.
        ["headline"] = "La línea que encabeza el texto como un titular.",
        ["first-heading"] = "El primer encabezado del texto.",
        ["title-label"] = "Una etiqueta lo presenta como el título.",
        ["original-title-label"] = "Una etiqueta lo presenta como el título del original.",
        ["first-sentence"] = "El comienzo de la primera frase: el texto no tiene título.",
        ["date-prefix"] = "Una línea empieza con «date» y el día.",
        ["date-line"] = "Una línea encima o debajo del texto con una fecha.",
        ["date-label"] = "Una etiqueta ante la fecha, como «Publicado».",
        ["date-beside-source"] = "Una fecha junto al nombre de la fuente.",
        ["dateline"] = "El lugar y la fecha con que empieza el primer párrafo.",
        ["date-in-text"] = "El propio texto escribe el día en que apareció.",
        ["weekday-in-text"] = "El texto nombra un día de la semana que concuerda con la fecha.",
        ["date-in-address"] = "El día figura en la dirección.",
        ["address-date"] = "El día figura en la dirección.",
        ["post-date"] = "La fecha de una publicación que el artículo cita.",
        ["days-of-the-text"] = "No consta fecha: los días que nombra el texto la sitúan hacia aquí.",
        ["byline-line"] = "Una línea que nombra al autor.",
        ["byline-label"] = "Una etiqueta ante el nombre, como «Por».",
        ["name-beside-date"] = "Un nombre junto a la fecha.",
        ["masthead"] = "El nombre del medio encabeza el texto, como la cabecera de un diario.",
        ["site-line"] = "Una línea con el nombre del medio.",
        ["name-above-headline"] = "Un nombre solo encima del titular.",
        ["site-behind-headline"] = "El nombre del medio sigue al titular.",
        ["outlet-line"] = "El nombre del medio junto a la fecha o al autor.",
        ["outlet-beside-author"] = "El nombre del medio junto al del autor.",
        ["host-line"] = "Una línea que solo tiene la dirección del sitio.",
        ["issue-line"] = "Una línea nombra la edición y su mes.",
        ["copyright-line"] = "El medio figura en el aviso de derechos.",
        ["originally-appeared"] = "Una nota dice dónde apareció primero el texto.",
        ["outlet-below-author"] = "El nombre del medio figura bajo el del autor.",
        ["source-label"] = "Una etiqueta lo presenta como la fuente.",
        ["sender-label"] = "El remitente de un boletín o correo.",
        ["agency-in-dateline"] = "La agencia se nombra donde el primer párrafo da el lugar.",
        ["address-host"] = "El nombre del sitio en la dirección: no consta otro.",
        ["address-line"] = "Una línea que solo tiene una dirección.",
        ["address-label"] = "Una etiqueta ante la dirección.",
        ["image-line"] = "Una línea con la dirección de una imagen.",
        ["image-label"] = "Una etiqueta ante la dirección de una imagen.",
        ["language-label"] = "Una etiqueta indica el idioma.",
        ["words-of-the-text"] = "Las palabras más frecuentes del texto son de este idioma.",
        ["standfirst"] = "El párrafo aparte entre el título y el texto.",
        ["repeated-standfirst"] = "El párrafo bajo el título, que el texto repite después.",
        ["retold-by-next-paragraph"] = "El primer párrafo resume lo que el siguiente vuelve a contar.",

        // Of web pages.
        ["json-ld"] = "La página lo declara para los buscadores (JSON-LD).",
        ["microdata"] = "La página lo declara para los buscadores (microdatos).",
        ["opengraph"] = "La página lo declara para las redes sociales (Open Graph).",
        ["twitter"] = "La página lo declara para las redes sociales.",
        ["dublin-core"] = "La página lo declara para las bibliotecas (Dublin Core).",
        ["meta"] = "La página lo declara en su cabecera.",
        ["title-element"] = "El título que el navegador muestra de la página.",
        ["html-lang"] = "La página declara el idioma de su texto.",
        ["canonical-link"] = "La página la nombra como su propia dirección.",
        ["saved-from"] = "Lo escribió en el archivo el programa que guardó la página.",
        ["image-link"] = "La página la nombra como su imagen.",
        ["time-element"] = "Una marca de la página contiene la fecha en cifras.",
        ["time-words"] = "Una marca de la página contiene la fecha en palabras.",
        ["short-line"] = "Una línea breve de la página contiene una fecha.",
        ["author-link"] = "Un enlace de la página lleva al autor.",
        ["author-line"] = "Una línea de la página está marcada como del autor.",
        ["by-line"] = "Una línea de la página empieza con «Por».",
        ["beside-date"] = "Un nombre de la página junto a la fecha.",

        // Of names in the text.
        ["full-name"] = "nombre completo",
        ["surname"] = "apellido de una persona nombrada entera en otro lugar",
        ["given-name"] = "nombre de pila de una persona nombrada entera en otro lugar",
        ["known-variant"] = "un nombre que la redacción registra",
        ["state-name"] = "nombre de un Estado",
        ["metonym"] = "una capital o sede que representa a su Estado",
        ["institution"] = "institución del Estado del que se habla",
        ["listed-organization"] = "una organización conocida por este nombre",
        ["organization-context"] = "las palabras de alrededor hablan de una organización",
        ["organization-form"] = "tiene la forma del nombre de una organización",
        ["acronym"] = "sigla de un nombre dado en otro lugar",
        ["short-name"] = "forma breve de un nombre dado en otro lugar",
        ["role"] = "cargo que representa a quien lo ejerce",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
