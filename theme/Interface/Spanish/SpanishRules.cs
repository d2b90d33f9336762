using System.Collections.Frozen;

namespace Theme.Interface;

/// <summary>What the rules of extraction do, in Spanish.</summary>
internal static class SpanishRules
{
    /// <summary>By the rule's name.</summary>
    public static FrozenDictionary<string, string> Words { get; } = new Dictionary<string, string>
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
