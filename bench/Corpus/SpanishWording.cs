namespace Gaceta.Bench.Corpus;

internal static class SpanishWording
{
    public static Wording Words { get; } = new()
    {
        Language = "es",
        GivenNames = ["Elena", "Ramiro", "Consuelo", "Julián", "Amparo", "Esteban", "Lucía", "Gonzalo", "Inés", "Matías", "Rosa", "Andrés"],
        FamilyNames = ["Arrizala", "Belmonte", "Cantalejo", "Escamilla", "Ferreiro", "Gálvez", "Iturbe", "Lapeña", "Montiel", "Nombela", "Olmedo", "Pizarro", "Quintanar", "Sarrión"],
        FamilyNameJoint = " ",
        Sources = ["El Diario de Valdemora", "La Hoja de Ribaseca", "Agencia del Norte", "El Correo de Alcorza", "La Voz de Montalbán"],
        Organisations = ["el Ministerio de Transportes", "la Asamblea Nacional", "el Tribunal Supremo", "la Autoridad Portuaria", "el Banco Central", "la Universidad de Valdemora", "la Cruz Roja", "Energía del Norte", "la Federación de Regantes", "la Diputación"],
        Towns = ["Valdemora", "Ribaseca", "Peñarroyo", "Torreseca", "Villacalma", "Montalbán", "Alcorza", "Robledal"],
        Weekdays = ["lunes", "martes", "miércoles", "jueves", "viernes"],
        Months = ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"],
        Headlines =
        [
            "{o} aplaza la decisión sobre el puerto de {t}",
            "{f} pide diálogo y la huelga de {t} llega a la semana {n}",
            "Un juez de {t} da la razón a los vecinos",
            "{t} hace balance de la riada",
            "{p} deberá responder por {n} viviendas en {t}",
            "Tras {n} días, {o} y {f} acuerdan la línea de {t}",
            "{f} y {f} rompen por el presupuesto de {n} millones de {t}",
            "{n} empleos de {t} dependen de {o}, según {p}",
            "Lo que {p} dijo a {o} sobre {t} y {t}",
        ],
        Sentences =
        [
            "El gobierno anunció el {w} que {o} invertirá {n} millones de euros en la línea entre {t} y {t} durante los próximos tres años.",
            "\"Hemos esperado {n} días en {t}, y también los {n} vecinos que lo pagan\", declaró {p}, portavoz de la plataforma.",
            "{p}, ministro de Transportes, aseguró en {t} que nada se ha decidido antes de la votación del {d}.",
            "Según fuentes de {o}, unas {n} familias estuvieron sin agua la mayor parte de la semana.",
            "La propuesta, presentada el {d}, trasladaría {n} empleos de {t} a la costa.",
            "{f} no respondió a las preguntas sobre el contrato y su abogado declinó hacer comentarios.",
            "Los vecinos de {t} se reunieron ante el ayuntamiento y escucharon en silencio la lectura de los nombres.",
            "«Nadie nos preguntó en {t} por las {n} casas», añadió {f}. «Tendrán que hacerlo antes del {d}».",
            "Un informe encargado por {o} señala que uno de cada {n} puentes de la región no se revisa desde la primavera.",
            "La presidenta de la asociación, {p}, celebró la sentencia y la calificó de primer paso.",
            "Llovía y el mercado había cerrado antes, como siempre que crece el río.",
            "Los precios subieron un {n} por ciento en el último trimestre, más de lo que {o} había previsto el {d}.",
        ],
        Interruptions = ["Lea también: Qué significa para usted la votación de {t}", "Publicidad", "Suscríbase a nuestro boletín", "Compartir"],
        DateForm = "{0} de {1} de {2}",
        Byline = "Por {0}",
    };
}
