namespace Gaceta.Extraction.Tests.People;

public sealed class RecognitionTests
{
    [Theory]
    [InlineData("en", "Yesterday Foreign Minister Ruslana Petrykova flew home.", "ruslana-petrykova")]
    [InlineData("en", "It was Jorun Aaltvedt, 45, who rang the bell.", "jorun-aaltvedt")]
    [InlineData("en", "The keys went to Abdul al-Masri and his son.", "abdul-al-masri")]
    [InlineData("en", "We met Maarten van der Velde at noon.", "maarten-van-der-velde")]
    [InlineData("es", "El alcalde de Villa Rosario, Eufrasio Montalbán, cortó la cinta.", "eufrasio-montalban")]
    [InlineData("en", "Jurors heard Jorun Aaltvedt, 45, of Cole Road, Aldmoor.", "jorun-aaltvedt")]
    [InlineData("es", "Lo contó ayer María de los Ángeles Etxarri.", "maria-de-los-angeles-etxarri")]
    [InlineData("en", "It was Neil Young who left. In the end, Young said, it was late.", "neil-young")]
    [InlineData("en", "It was Stephen King. It was late, said King, who left.", "stephen-king")]
    [InlineData("en", "It was late, said Celindra Lake, a pollster.", "celindra-lake")]
    [InlineData("es", "Marcó Yadel Montes, el delantero.", "yadel-montes")]
    [InlineData("es", "Llegó Yadel Montes, el árbitro.", "yadel-montes")]
    [InlineData("es", "Citaron al exconsejero de Fomento Yadel Montes.", "yadel-montes")]
    [InlineData("es", "Callaron los miembros del Buró Varnal Ana Montes y otros.", "ana-montes")]
    [InlineData("es", "Marcó tras un pase de Varno.", "varno")]
    [InlineData("en", "He met Trade Minister Yadel Montes.", "yadel-montes")]
    [InlineData("en", "They saw 3-Yadel Montes (Peru) win in Lima, and it rained.", "yadel-montes")]
    [InlineData("en", "It was late. Yadel Montes, for the union, said so.", "yadel-montes")]
    [InlineData("en", "The Rev Yadel Montes slept.", "yadel-montes")]
    [InlineData("en", "At Leeds: Day one (J. Montes 104 not out).", "j-montes")]
    [InlineData("es", "Goles: Montes (12).", "montes")]
    [InlineData("en", "On Monday Varnesh said that he was tired.", "varnesh")]
    [InlineData("en", "They asked the electrician Yadel Varnesh.", "yadel-varnesh")]
    [InlineData("es", "Lo pidieron a Yadel Zambrano.", "yadel-zambrano")]
    [InlineData("es", "Hacía frío. Después Zambrano dijo que no.", "zambrano")]
    [InlineData("es", "El goleador es, con ocho, Yadel Montes (Oxfam).", "yadel-montes")]
    [InlineData("en", "It was late when Milan van Varn came.", "milan-van-varn")]
    [InlineData("es", "Detuvieron a Yadel Aroldo Montes Varno, de 28 años.", "yadel-aroldo-montes-varno")]
    [InlineData("es", "Callaron Juan Carlos Montes Sierra y otros.", "juan-carlos-montes-sierra")]
    [InlineData("es", "Detuvieron a Berta Josefa Montes del Pino, de 44 años.", "berta-josefa-montes-del-pino")]
    [InlineData("es", "Lo dijo su embajador ante la ONU, Yadel Varnin, ayer.", "yadel-varnin")]
    [InlineData("es", "Asiste el general de brigada Juan Montes Varno.", "juan-montes-varno")]
    [InlineData("en", "It was late. J.D. Varnholt slept.", "j-d-varnholt")]
    [InlineData("en", "It was late when Queen Sofia left.", "sofia")]
    [InlineData("es", "Hacía frío. Ruiz Varno cerró la puerta.", "ruiz-varno")]
    [InlineData("es", "Callaron ayer Luis Cruz Benítez y otros.", "luis-cruz-benitez")]
    [InlineData("es", "Premio A Los Viveros\nAna Montes Gómez, Directora Varnal", "ana-montes-gomez")]
    public void A_person_is_known_by_given_name_title_age_or_particle(string language, string text, string id) =>
        Assert.Equal([id], Reading.Of(text, language).Actors.Where(a => a.Kind == ActorKind.Person).Select(a => a.Id));

    [Theory]
    [InlineData("en", "The Food and Farming Agency waited.", "food-and-farming-agency")]
    [InlineData("en", "They drove to St. Oda's Hospital at noon.", "st-odas-hospital")]
    [InlineData("en", "The Oldham County Sheriff's Office waited.", "oldham-county-sheriffs-office")]
    [InlineData("en", "She worked for Falk, Brandel & Co. until May.", "falk-brandel-co")]
    [InlineData("en", "It was signed by the Liberation Lions of Falk.", "liberation-lions-of-falk")]
    [InlineData("en", "Nobody told Brandel Nickel. Later Brandel Nickel Inc. closed.", "brandel-nickel")]
    [InlineData("es", "Llamó a Gas del Norte.", "gas-del-norte")]
    [InlineData("es", "Calló el Hospital Comarcal La Rueda.", "hospital-comarcal-la-rueda")]
    [InlineData("es", "La Comisión de Lindes (CNMV) calló. La CNMV duerme.", "comision-de-lindes")]
    [InlineData("en", "It was late when Falk Police came.", "falk-police")]
    [InlineData("en", "They beat the New York Jets at noon.", "new-york-jets")]
    [InlineData("es", "El Parlamento de Villafalk calló.", "parlamento-de-villafalk")]
    [InlineData("es", "Calló el Ateneo de La Rueda.", "ateneo-de-la-rueda")]
    [InlineData("es", "Calló la Junta de Castilla y León.", "junta-de-castilla-y-leon")]
    [InlineData("es", "El Tribunal Supremo Electoral calló.", "tribunal-supremo-electoral")]
    [InlineData("es", "Calló el Juzgado de Instrucción número 2.", "juzgado-de-instruccion-numero-2")]
    [InlineData("es", "Calló la Policía Varnal.", "policia-varnal")]
    [InlineData("en", "They asked Banque Varnel.", "banque-varnel")]
    [InlineData("en", "They asked Varnholm council.", "varnholm-council")]
    [InlineData("en", "They asked the Committee on Fisheries.", "committee-on-fisheries")]
    [InlineData("en", "They asked the Falk Agency on Varnmark.", "falk-agency")]
    [InlineData("en", "She left the label Big Varnel, which closed.", "big-varnel")]
    [InlineData("en", "They asked Shell Varn Co for more.", "shell-varn-co")]
    [InlineData("en", "It was late. West Varnian police slept.", "west-varnian-police")]
    [InlineData("en", "They went to Guy's Hospital at noon.", "guys-hospital")]
    [InlineData("en", "It stood in the Varnel Journal of Medicine.", "varnel-journal-of-medicine")]
    [InlineData("es", "Calló Defensa Civil.", "defensa-civil")]
    [InlineData("en", "They asked the Harbour Pilots' Association.", "harbour-pilots-association")]
    [InlineData("en", "It was on Radio 4 in May.", "radio-4")]
    [InlineData("es", "Lo vio en Canal 13 ayer.", "canal-13")]
    [InlineData("en", "The National Food and Farming Agency waited.", "national-food-and-farming-agency")]
    [InlineData("en", "They asked the Union of College and University Varnists.", "union-of-college-and-university-varnists")]
    [InlineData("en", "They asked the Varnholm Department of Health and Social Care.", "varnholm-department-of-health-and-social-care")]
    [InlineData("en", "It was late. Varnmont & Pike cut its price.", "varnmont-pike")]
    [InlineData("en", "They asked the Senate Varnish Committee.", "senate-varnish-committee")]
    [InlineData("en", "It stood in the Varnel Coast Magazine.", "varnel-coast-magazine")]
    [InlineData("en", "They live in Varnholm. Varnholm police said little.", "varnholm-police")]
    [InlineData("en", "They left\tVarnel Bank\tLimited hours of work", "varnel-bank")]
    [InlineData("en", "They asked Moody's in May.", "moodys")]
    [InlineData("es", "Calló el Congreso en Valparaíso.", "congreso")]
    [InlineData("es", "Hacía frío. Trenes del Varno culpó a una avería.", "trenes-del-varno")]
    [InlineData("es", "Hacía frío. Abuelas de la Rueda pidió calma.", "abuelas-de-la-rueda")]
    [InlineData("en", "It was late. Surfers for Varnel Seas has offered.", "surfers-for-varnel-seas")]
    [InlineData("en", "She works at St Oda's and likes it.", "st-odas")]
    [InlineData("en", "He told Channel 4 News that it was late.", "channel-4-news")]
    [InlineData("en", "They blamed the Information Commissioner's Office.", "information-commissioners-office")]
    [InlineData("es", "Según La Voz del Varno, llovió.", "la-voz-del-varno")]
    [InlineData("es", "Calló la Policía de Varnosa.", "policia-de-varnosa")]
    [InlineData("es", "Lo vio en Canal Varnosa ayer.", "canal-varnosa")]
    public void An_organisation_is_known_by_the_form_of_its_whole_name(string language, string text, string id) =>
        Assert.Equal([id], Reading.Of(text, language).Actors.Select(a => a.Id));

    [Theory]
    [InlineData("en", "They waited. Oxfam, a charity, waited too.", "oxfam")]
    [InlineData("en", "They waited. Interpol (based in Lyon) waited too.", "interpol")]
    [InlineData("en", "They waited. Oxfam's lorries came late.", "oxfam")]
    [InlineData("en", "They waited. Oxfam employees came late.", "oxfam")]
    [InlineData("es", "Esperaban. Oxfam, que llegó tarde, calló.", "oxfam")]
    [InlineData("es", "Esperaban. Interpol no pondrá más agentes.", "interpol")]
    public void A_listed_organisation_is_known_at_the_head_of_a_sentence_by_what_follows(string language, string text, string id) =>
        Assert.Equal([id], Reading.Of(text, language).Actors.Select(a => a.Id));

    [Fact]
    public void A_verb_spelled_like_an_organisation_is_none() => Assert.Empty(Reading.Of("Esperaban. Podemos ir mañana.", "es").Actors);

    [Theory]
    [InlineData("en", "They met in Buenos Aires on Monday near Baker Street.")]
    [InlineData("en", "The Peace of Aldmoor Treaty was signed in March by Western powers.")]
    [InlineData("en", "Typhoon Halcyone hit the Harbour Festival.")]
    [InlineData("en", "I’d like it. We’ll see. Perhaps Monday.")]
    [InlineData("en", "They met in Cole Road, Aldmoor.")]
    [InlineData("en", "The line to Port Falk was closed. Nobody in Port Falk asked why.")]
    [InlineData("en", "They live at 410 N. Varnel St. in Aldmoor.")]
    [InlineData("en", "He flew in a Boeing 737 at noon.")]
    [InlineData("es", "Iba en un automóvil Toyota.")]
    [InlineData("en", "They like the Clean Harbours Act (CHA). The CHA is old.")]
    [InlineData("en", "They measured the flow of water in varnish (FWV). The FWV fell.")]
    [InlineData("es", "Subió el producto varnal bruto (PVB). El PVB cayó.")]
    [InlineData("es", "Lo publicó la imprenta de Granada.")]
    [InlineData("es", "La Ley Aldana entró en vigor el martes en la calle Serrano.")]
    [InlineData("es", "El huracán Odalis llegó a la costa en Semana Santa.")]
    public void Places_events_laws_and_days_are_no_actors(string language, string text) => Assert.Empty(Reading.Of(text, language).Actors);

    [Theory]
    [InlineData("Moscow said it would answer.", "metonym")]
    [InlineData("It strained ties between Moscow and Kyiv.", "metonym")]
    [InlineData("They doubted Moscow's support.", "metonym")]
    [InlineData("The trains to Lille leave from Moscow at six.", null)]
    [InlineData("He lives in Moscow.", null)]
    [InlineData("He was born in Russia.", null)]
    [InlineData("Russia sent help.", "state-name")]
    public void A_capital_or_state_is_an_actor_only_where_it_acts(string text, string? rule) =>
        Assert.Equal(rule, Reading.Of(text).Rules("russia"));

    [Theory]
    [InlineData("en", "The Russian Foreign Ministry was silent.", "ministry-of-foreign-affairs-of-russia")]
    [InlineData("en", "A note came from the Chilean embassy in Lima.", "embassy-of-chile-in-peru")]
    [InlineData("en", "Norway's Supreme Court was silent.", "supreme-court-of-norway")]
    [InlineData("es", "La Cancillería rusa calló.", "ministry-of-foreign-affairs-of-russia")]
    [InlineData("es", "La embajada de Chile en Perú calló.", "embassy-of-chile-in-peru")]
    [InlineData("es", "El Ministerio de Salud de Chile calló.", "ministry-of-health-of-chile")]
    public void An_institution_bears_the_name_of_its_state_in_every_language(string language, string text, string id) =>
        Assert.Contains(Reading.Of(text, language).Actors, a => a.Id == id && a.Kind == ActorKind.Organization);

    [Theory]
    [InlineData("en", "The University of Northmoor was silent.", "University of Northmoor")]
    [InlineData("en", "It hired Brakspear Logistics for the job.", "Brakspear Logistics")]
    [InlineData("en", "It hired Quill & Sorrel for the job.", "Quill & Sorrel")]
    [InlineData("es", "La Asociación de Vecinos de Valdemora calló.", "Asociación de Vecinos de Valdemora")]
    [InlineData("es", "El Instituto Nacional de Semillas y Granos calló.", "Instituto Nacional de Semillas y Granos")]
    public void An_organisation_is_known_by_its_head_word(string language, string text, string name) =>
        Assert.Equal([name], Reading.Of(text, language).Actors.Where(a => a.Kind == ActorKind.Organization).Select(a => a.Name));

    [Theory]
    [InlineData("es", "El equipo jugó con Varno; Meerdel, Brandel (Loxar, 46), Tarvo, Quindo; Ferzo y Galdo.", 7)]
    [InlineData("en", "They met in Varno, Meerdel, Brandel, Tarvo, Quindo and Ferzo.", 0)]
    public void A_list_with_semicolons_and_names_alone_is_a_line_up(string language, string text, int persons) =>
        Assert.Equal(persons, Reading.Of(text, language).Actors.Count(a => a.Kind == ActorKind.Person));

    [Fact]
    public void Words_in_a_headline_are_names_only_if_the_text_has_them_too()
    {
        Reading reading = Reading.Of("Village Baker Wins Golden Spoon Again\nBaker Philippa Thorne, 61, smiled.");
        Assert.Equal(["philippa-thorne"], reading.Actors.Select(a => a.Id));
    }

    [Fact]
    public void The_language_is_told_by_common_words_where_none_is_given() =>
        Assert.NotNull(Reading.Of("El ministro de Salud, Evelio Carranza, dijo que la vacuna llegará pronto.", language: null).Mentions("evelio-carranza"));

    [Theory]
    [InlineData("en", "On Monday Ondrea fell. Shares in Ondrea fell on Tuesday.", "ondrea | ondrea")]
    [InlineData("en", "It was a bad day for Varbridge. Varbridge manager Elena Duarte left.", "varbridge | varbridge")]
    [InlineData("en", "The fans of Hadley Stern, which was founded in 1901, sang.", "hadley-stern")]
    [InlineData("en", "We saw Brakspear City. A header gave Redcliffe United a 2-1 win over Brakspear City.", "brakspear-city | redcliffe-united | brakspear-city")]
    [InlineData("en", "On Friday Nuevo Amparo Civil (NAC) won.", "nuevo-amparo-civil | nuevo-amparo-civil")]
    [InlineData("es", "El Moratalejo ganó. El técnico del Moratalejo se fue.", "moratalejo | moratalejo")]
    [InlineData("es", "La empresa Redsolar calló. También calló Redsolar ayer.", "redsolar | redsolar")]
    [InlineData("es", "Ayer habló Avanza País, que preside Zoraida Murillo.", "avanza-pais")]
    [InlineData("en", "Ana Ríos told Gizfalk that it was late.", "gizfalk")]
    [InlineData("en", "Pembrel cut its forecast.", "pembrel")]
    [InlineData("en", "The company, Brandel Loop, closed. Brandel Loop waited.", "brandel-loop | brandel-loop")]
    [InlineData("en", "In May, Brandel Loop said it was late, and in June, Brandel Loop said it was early.", "brandel-loop | brandel-loop")]
    [InlineData("es", "La constructora adjudicataria, Viales del Centro, calló.", "viales-del-centro")]
    [InlineData("es", "Lo dijo en una carta a la que tuvo acceso El Brando Mercantil.", "el-brando-mercantil")]
    [InlineData("en", "It is late. Lochvarn are second.", "lochvarn")]
    [InlineData("en", "It is late. Lochvarn doubled last year its prices.", "lochvarn")]
    [InlineData("en", "They met the Varnom Bay party.", "varnom-bay")]
    [InlineData("en", "Ana Ríos of the Varnholm Kane was late.", "varnholm-kane")]
    [InlineData("en", "They met Varnage and carmaker Brandel.", "varnage | brandel")]
    [InlineData("en", "Lochvarn 9 7 2 0\nMeerdel 9 6 1 2\nThey met in Lochvarn and Meerdel.", "lochvarn | meerdel | lochvarn | meerdel")]
    [InlineData("en", "They saw the Varnons in May.", "varnons")]
    [InlineData("en", "They asked the bank Varnel & Company.", "varnel-company")]
    [InlineData("en", "It was the home of Surfers for Varnel Bay.", "surfers-for-varnel-bay")]
    [InlineData("en", "They work for Channel Nine.", "channel-nine")]
    [InlineData("es", "Hacía frío. Varnaluz cerró ayer.", "varnaluz")]
    [InlineData("es", "Lo dijo Ana Ríos a Televarna.", "televarna")]
    [InlineData("es", "Habló la portavoz de Vecinos por Varnosa.", "vecinos-por-varnosa")]
    [InlineData("es", "Ana Ríos, del Varnosa, perdió.", "varnosa")]
    [InlineData("en", "A 1-0 win at Varnley was enough.", "varnley")]
    [InlineData("en", "Ana Ríos, a forecaster with Varnsky, slept.", "varnsky")]
    [InlineData("en", "Last week Varnel Loop gained nearly 2%.", "varnel-loop")]
    [InlineData("en", "They saw Varnley. Varnley Town moved up. A 1-0 win at Varnley was enough.", "varnley-town | varnley-town | varnley-town")]
    [InlineData("es", "Lo explicó a La Estrella de Panamá.", "la-estrella-de-panama")]
    [InlineData("es", "Lo denunció ayer la ONG Varnosa Sin Fronteras.", "varnosa-sin-fronteras")]
    [InlineData("es", "Lo dice el diario Varnosa Hoy.", "varnosa-hoy")]
    [InlineData("en", "On Monday Varnley and Meerdel drew 2-2.", "varnley | meerdel")]
    [InlineData("en", "They left the state power company, Varnel.", "varnel")]
    [InlineData("en", "VARNHOLM 4 Lochmeer 3\nThey met Varnholm.", "varnholm | lochmeer | varnholm")]
    [InlineData("es", "Varnosa 1 - Meerdela 0", "varnosa | meerdela")]
    [InlineData("en", "Ana Ríos told S9K that it was late.", "s9k")]
    [InlineData("es", "Hacía frío. Varnoxo y Meerdelo cerraron ayer.", "varnoxo | meerdelo")]
    [InlineData("es", "Clasificación de ayer: el Varnosa, 21 puntos; Meerdela, 19; Lochvarna, 4.", "meerdela | lochvarna")]
    [InlineData("en", "It was late. Carmaker Varnel Loop slept.", "varnel-loop")]
    [InlineData("en", "It was late. Varnel, which has a plant in Leeds, closed.", "varnel")]
    [InlineData("en", "They told the VN news agency.", "vn")]
    [InlineData("en", "The Varnel rider came first. Later they fined Varnel.", "varnel | varnel")]
    [InlineData("es", "El diputado Luis Montes (FVN) durmió.", "fvn")]
    [InlineData("es", "Compraron a la empresa Telvarn y a Brandaluz.", "telvarn | brandaluz")]
    [InlineData("es", "Lo dice la revista El Varno. El Varno cerró.", "el-varno | el-varno")]
    [InlineData("es", "Hacía frío. Varnosas, el sindicato de médicos, calló.", "varnosas")]
    [InlineData("es", "La emisora local, Onda Varnosa, calló.", "onda-varnosa")]
    [InlineData("es", "Ayer Viveros del Varno cerró.", "viveros-del-varno")]
    [InlineData("es", "Lo firma el bufete Varno y Brandel.", "varno-y-brandel")]
    [InlineData("en", "It was late. Big Varnel denied it.", "big-varnel")]
    [InlineData("en", "It was late. Blue Varnel shares rose.", "blue-varnel")]
    [InlineData("es", "Lo pidió el diputado Luis Montes, de Somos Varno.", "somos-varno")]
    [InlineData("en", "It was late. Lochvarn have signed nobody.", "lochvarn")]
    [InlineData("es", "El martes venció por 2-1 al Varnosa.", "varnosa")]
    [InlineData("es", "Ayer callaron Banco Varnal y Norges Brandel, de la firma Norges Brandel.", "banco-varnal | norges-brandel | norges-brandel")]
    [InlineData("es", "Calló el Sindicato Único Varnal y Labores Conexas.", "sindicato-unico-varnal-y-labores-conexas")]
    public void An_organisation_without_a_telling_word_is_known_by_what_stands_around_any_of_its_mentions(string language, string text, string mentions) =>
        Assert.Equal(mentions, string.Join(" | ", Reading.Of(text, language).Actors.Where(a => a.Kind == ActorKind.Organization)
            .SelectMany(a => a.Mentions.Select(m => (a.Id, m.Span))).OrderBy(m => m.Span).Select(m => m.Id)));

    [Theory]
    [InlineData("en", "She bought a Varnbook in May. In June Varnbook failed.")]
    [InlineData("en", "In June Varnel lost her keys.")]
    [InlineData("en", "The Varnel index .VRNX rose, and the VRN= fell.")]
    [InlineData("en", "They need the VRN cricket, the VRN receptor and the VRN rule.")]
    [InlineData("es", "Jugaron en el Gran Parque Central.")]
    [InlineData("en", "They like Varnel. Recent Varnel models came late.")]
    [InlineData("en", "They like CloudVarnel. She bought CloudVarnel Notes in May, and Notes failed.")]
    [InlineData("en", "The Korean-language daily closed, and a pro-Islamic one.")]
    [InlineData("en", "They sang, in May, Ride to the Varnons.")]
    [InlineData("en", "She likes Varnix, a version of the game. In May Varnix is old.")]
    [InlineData("en", "She bought Varnix 3 in May. In June Varnix failed.")]
    [InlineData("en", "They need a VPN. The VPN is slow.")]
    [InlineData("es", "Un planeta bautizado como Varnix gira. En mayo Varnix giró.")]
    public void What_is_no_organisation_by_its_article_form_or_possessive_names_none(string language, string text) =>
        Assert.Empty(Reading.Of(text, language).Actors);

    [Theory]
    [InlineData("en", "The senator Ramon \"Boy\" Varela Jr. left. Varela laughed.", "ramon-varela-jr", 2)]
    [InlineData("es", "Llegó Juan «el Grillo» Varela. Varela calló.", "juan-varela", 2)]
    [InlineData("en", "Ana Ríos, born Ana Vale in Leeds, sang.", "ana-rios", 2)]
    [InlineData("en", "A.J. van der Varne said it was late.", "a-j-van-der-varne", 1)]
    [InlineData("en", "1. Tarvo Brandel (NOR) 12.3", "tarvo-brandel", 1)]
    [InlineData("es", "Ayer ganó la noruega Brandela Varno.", "brandela-varno", 1)]
    public void A_person_is_known_by_nickname_birth_name_initials_and_nation(string language, string text, string id, int mentions) =>
        Assert.Equal(mentions, Assert.Single(Reading.Of(text, language).Actors, a => a.Id == id).Mentions.Length);

    [Fact]
    public void Two_full_names_with_y_between_them_are_two_persons() =>
        Assert.Equal(["tito-lizarra", "benji-aranguiz"], Reading.Of("Los goles fueron de Tito Lizarra y Benji Aranguiz.", "es").Actors.Select(a => a.Id));

    [Theory]
    [InlineData("Ana Ríos y Luis Varno salieron. Ríos y Varno callaron.", "ana-rios", 2)]
    [InlineData("Lo escribió José Ortega y Varno.", "jose-ortega-y-varno", 1)]
    public void Surnames_with_y_between_them_are_two_persons_and_of_one_behind_a_given_name(string text, string id, int mentions) =>
        Assert.Equal(mentions, Assert.Single(Reading.Of(text, "es").Actors, a => a.Id == id).Mentions.Length);

    [Theory]
    [InlineData("en", "They live in the Netherlands.")]
    [InlineData("en", "Ana Ríos (Spain) lost.")]
    [InlineData("en", "Ana Ríos of Spain lost.")]
    [InlineData("es", "Viven en el Perú.")]
    [InlineData("en", "It rained in northern Chile.")]
    [InlineData("en", "It rained in war-torn Kenya.")]
    [InlineData("en", "They flew to Kenya.")]
    [InlineData("en", "It rained in Italy, Spain and Kenya.")]
    [InlineData("en", "It rained in Port Varn, Kenya, where they met.")]
    [InlineData("es", "Huyó a Kenia ayer.")]
    [InlineData("en", "They won (Kenya unless stated).")]
    [InlineData("en", "PORT VARN, Kenya (Agency) — It rained all day and nobody slept.")]
    [InlineData("en", "They cheered Spain's Ana Ríos.")]
    [InlineData("en", "They cheered the France captain.")]
    [InlineData("es", "Llovió en el telescopio Ana Ríos.")]
    [InlineData("en", "They eased sanctions on Kenya.")]
    [InlineData("en", "They want a deal with Kenya.")]
    [InlineData("en", "She moved from Kenya to Spain.")]
    [InlineData("en", "Firms in Kenya, Chile and Spain cut output.")]
    [InlineData("es", "Se mudó de Kenia a España.")]
    [InlineData("es", "Callan las empresas de Chile.")]
    [InlineData("es", "La frontera entre Chile y Perú está lejos.")]
    [InlineData("es", "Subió el gas de Argelia.")]
    [InlineData("es", "Lo dice la Constitución Argentina de 1853.")]
    [InlineData("es", "Lo fichó la Juventus de Italia.")]
    [InlineData("es", "La región metropolitana de La Paz está lejos.")]
    public void A_state_where_somebody_is_from_or_something_is_does_not_act(string language, string text) =>
        Assert.DoesNotContain(Reading.Of(text, language).Actors, a => a.Kind == ActorKind.State);

    [Theory]
    [InlineData("In Italy, Spain and Kenya agreed.", "spain | kenya")]
    [InlineData("In Italy, Spain beat Kenya.", "spain | kenya")]
    public void States_that_act_are_no_list_behind_the_place_that_opens_the_sentence(string text, string ids) =>
        Assert.Equal(ids, string.Join(" | ", Reading.Of(text).Actors.Where(a => a.Kind == ActorKind.State).Select(a => a.Id)));

    [Fact]
    public void A_family_is_no_organisation() =>
        Assert.Equal(["ana-varnel"], Reading.Of("Ana Varnel left. The Varnels, her parents, stayed, and they told the Varnels.").Actors.Select(a => a.Id));

    [Fact]
    public void A_surname_of_several_words_is_no_organisation() =>
        Assert.Equal(["james-van-der-varn"], Reading.Of("James van der Varn left. Van Der Varn was late and lost its way.").Actors.Select(a => a.Id));

    [Theory]
    [InlineData("en", "They met in Los Hornos, a town in the hills. Los Hornos burned.")]
    [InlineData("en", "PORT LORNE, March 4 - Nothing happened. Port Lorne slept.")]
    [InlineData("en", "It is in Santa Brisa, Idaho. Santa Brisa sleeps.")]
    public void A_town_is_known_by_what_stands_around_any_of_its_mentions(string language, string text) =>
        Assert.Empty(Reading.Of(text, language).Actors);

    [Theory]
    [InlineData("en", "They met Ana Ríos & Otto Lang at noon.")]
    [InlineData("en", "They met Gretchen Faulk, the group's president, and Otto Lang.")]
    public void Two_persons_are_no_organisation(string language, string text) =>
        Assert.Equal([ActorKind.Person, ActorKind.Person], Reading.Of(text, language).Actors.Select(a => a.Kind));

    [Fact]
    public void A_town_that_bears_a_persons_name_is_not_the_person() =>
        Assert.Equal("Lucian Farrow | Farrow", Reading.Of("Lucian Farrow left Farrow, a town of 3,000 people. Nobody saw Farrow again.").Mentions("lucian-farrow"));

    [Fact]
    public void Words_of_a_language_without_grammar_are_no_names_by_their_capitals_alone() =>
        Assert.Empty(Reading.Of("Das Neue Wittenberg und die Alte Bergmann standen leer, sagte niemand.", "de").Actors);
}
