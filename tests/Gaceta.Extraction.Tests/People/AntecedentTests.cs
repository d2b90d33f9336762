namespace Gaceta.Extraction.Tests.People;

/// <summary>Whom a quote's verb means that has no subject, or a pronoun or noun for one.</summary>
public sealed class AntecedentTests
{
    [Theory]
    [InlineData("Otto Lang protestó. Además, reprochó a Ana Ríos que no avisara. «Nadie nos llamó», le dijo.", "otto-lang")]
    [InlineData("Otto Lang llegó tarde. Fue quien descubrió a Bruno Paz en una feria. «Corría mucho», evocó.", "otto-lang")]
    [InlineData("Ana Ríos calló. No cree que el alcalde, Otto Lang, deba irse. «No por eso», apostilló.", "ana-rios")]
    [InlineData("Ana Ríos oyó a todos. La medida, dijo, es «una farsa sin gracia».", "ana-rios")]
    [InlineData("Ana Ríos vendió la casa y ya no piensa volver. «No queda nada más», dijo.", "ana-rios")]
    [InlineData("Ana Ríos arremetió contra el consejero, Otto Lang, al que acusó de «gobernar sin mirar a nadie».", "ana-rios")]
    [InlineData("Cuando Otto Lang llamó, Ana Ríos colgó. «No queda nada más», explica.", "ana-rios")]
    [InlineData("Otto Lang pasó de largo, pero Ana Ríos se detuvo. «No queda nada más», dijo.", "ana-rios")]
    [InlineData("Ana Ríos leyó su carta. En él pedía perdón «si alguien se sintió ofendido».", "ana-rios")]
    [InlineData("Ana Ríos dijo que no. Según sus cálculos, se perderán «unos seis millones al año».", "ana-rios")]
    [InlineData("Ana Ríos escribió un mensaje en X. Más tarde añadió: «Fue terrible para todos nosotros aquel día».", "ana-rios")]
    [InlineData("Según Ana Ríos, Otto Lang llegó tarde. «No queda nada más», denunció.", "ana-rios")]
    [InlineData("Falk Paper Inc. cobra. Sus portavoces aseguran que «no hay dinero para todos».", "falk-paper-inc")]
    public void A_verb_without_subject_goes_on_about_whom_the_text_was_about(string text, string speaker) =>
        Assert.Equal(speaker, Reading.Of(text, "es").Quotes[^1].Speaker);

    [Theory]
    [InlineData("es", "Otto Lang calló. Un alto cargo aclaró que no. «Seguimos mirando», manifestó el funcionario.", null)]
    [InlineData("en", "Otto Lang left. “It was late,” said one legal expert. “It was much too late,” the expert warned.", null)]
    [InlineData("en", "Otto Lang's source came. “It was much too late,” the source said.", null)]
    [InlineData("es", "Ana Ríos llegó. El padre de Otto Lang oyó el ruido. «Fue terrible», dijo.", null)]
    [InlineData("es", "La escultora Ana Ríos llegó. Clara Paz calló. «Fue terrible», dijo la escultora.", "ana-rios")]
    [InlineData("es", "El ministro Otto Lang llegó. Preguntado por Ana Ríos, el ministro evitó responder. «Fue terrible», dijo.", "otto-lang")]
    [InlineData("es", "A la alcaldesa, Ana Ríos, la aplaudieron. Una vecina lloraba. «Fue terrible», repetía la mujer.", null)]
    [InlineData("en", "Otto Lang left. A report warned that it was “much too late”.", null)]
    [InlineData("en", "Eli Watts left. The single father said it was “much too late”.", "eli-watts")]
    [InlineData("en", "Ana Ríos came. Her lawyer would not talk, but she would. “It was much too late,” she said.", "ana-rios")]
    [InlineData("es", "«Llegamos tarde», dijo Otto Lang. La abogada Ana Ríos matiza esa respuesta. Recuerda que la ley obliga. «La línea está en el mapa y no en el agua».", "ana-rios")]
    public void A_noun_means_whom_the_text_has_called_so_or_nobody(string language, string text, string? speaker) =>
        Assert.Equal(speaker, Reading.Of(text, language).Quotes[^1].Speaker);

    [Theory]
    [InlineData("en", "Ana Ríos of the state police said it was “much too late”.", "ana-rios")]
    [InlineData("en", "Ana Ríos and other residents said it was “much too late”.", "ana-rios")]
    [InlineData("en", "Ana Ríos said she had made two earlier offers because it was “much too late”.", "ana-rios")]
    [InlineData("en", "Ana Ríos's email said it was “much too late”.", "ana-rios")]
    [InlineData("en", "Ana Ríos works for the Falk Council. It was “much too late,” said Falk Council's Ríos.", "ana-rios")]
    [InlineData("en", "Otto Lang left. Otto Lang campaign spokeswoman Ana Ríos issued a statement saying that it was “much too late”.", "ana-rios")]
    [InlineData("en", "Falk Council's shadow treasurer Ana Ríos said it was “much too late” and accused others of “running scared of it”.", "ana-rios")]
    [InlineData("en", "Ana Ríos told them on a call reported by the Falk Council that: “We have to fight for it.”", "ana-rios")]
    [InlineData("en", "Otto Lang left. “It makes a good story” if the plants are old, Ana Ríos said.", "ana-rios")]
    [InlineData("en", "Otto Lang left. Ana Ríos last week announced a plan to become “clean and free”.", "ana-rios")]
    [InlineData("en", "Ana Ríos followed her plea with a long pause and then told them it was “much too late”.", "ana-rios")]
    [InlineData("es", "La periodista premiada en Falk, Ana Ríos, denunció este martes la propaganda que aboga por la guerra, advirtiendo de que sería «el fin de todo aquello».", "ana-rios")]
    [InlineData("en", "Otto Lang told them: “We should go. Is it so late?”\nHe continued, “Soon it will be much too late.”", "otto-lang")]
    [InlineData("es", "Habló Otto Lang. Lo mismo hace la portavoz, Ana Ríos, quien afirmó que no. «Fue terrible para todos nosotros aquel día».", "ana-rios")]
    [InlineData("es", "El alcalde no aclaró si seguirá, pero su número dos, Ana Ríos, fue menos prudente: «Fue terrible».", "ana-rios")]
    [InlineData("es", "Ana Ríos advirtió que vendrá. Y lanzó un dardo: «Ojalá traiga calculadora».", "ana-rios")]
    public void The_words_around_a_verb_name_its_subject(string language, string text, string speaker) =>
        Assert.Equal(speaker, Reading.Of(text, language).Quotes[^1].Speaker);
}
