using Gaceta.Extraction.Languages;

namespace Gaceta.Extraction.Tests.Languages;

public sealed class LanguageDetectorTests
{
    [Theory]
    [InlineData("en", "The ministry said on Tuesday that the talks would go on in the capital until the end of the week.")]
    [InlineData("es", "El ministerio dijo el martes que las conversaciones seguirán en la capital hasta el final de la semana.")]
    [InlineData("pt", "O ministério disse na terça-feira que as conversas vão continuar na capital até o fim da semana.")]
    [InlineData("fr", "Le ministère a dit mardi que les discussions se poursuivraient dans la capitale jusqu'à la fin de la semaine.")]
    [InlineData("de", "Das Ministerium sagte am Dienstag, dass die Gespräche bis zum Ende der Woche in der Hauptstadt weitergehen.")]
    [InlineData("it", "Il ministero ha detto martedì che i colloqui continueranno nella capitale fino alla fine della settimana.")]
    [InlineData("nl", "Het ministerie zei dinsdag dat de gesprekken in de hoofdstad tot het einde van de week zullen doorgaan.")]
    [InlineData("ca", "El ministeri va dir dimarts que les converses seguiran a la capital fins al final de la setmana i no més.")]
    [InlineData("pl", "Ministerstwo podało we wtorek, że rozmowy w stolicy potrwają do końca tygodnia i nie będą przerwane.")]
    [InlineData("tr", "Bakanlık salı günü görüşmelerin başkentte hafta sonuna kadar devam edeceğini ve yeni bir karar için toplanacağını bildirdi.")]
    [InlineData("ro", "Ministerul a spus marți că discuțiile vor continua în capitală până la sfârșitul săptămânii.")]
    [InlineData("sv", "Ministeriet sade på tisdagen att samtalen ska fortsätta i huvudstaden till slutet av veckan.")]
    [InlineData("id", "Kementerian mengatakan pada hari Selasa bahwa pembicaraan akan dilanjutkan di ibu kota sampai akhir pekan ini.")]
    [InlineData("ru", "Министерство сообщило во вторник, что переговоры в столице продолжатся до конца недели.")]
    [InlineData("uk", "Міністерство повідомило у вівторок, що переговори в столиці триватимуть до кінця тижня.")]
    [InlineData("ar", "قالت الوزارة يوم الثلاثاء إن المحادثات ستستمر في العاصمة حتى نهاية الأسبوع.")]
    [InlineData("fa", "وزارت روز سه‌شنبه گفت که گفتگوها در پایتخت تا پایان هفته ادامه خواهد داشت.")]
    [InlineData("he", "המשרד אמר ביום שלישי כי השיחות יימשכו בבירה עד סוף השבוע.")]
    [InlineData("zh", "外交部周二表示,会谈将在首都持续到本周末。")]
    [InlineData("ja", "外務省は火曜日、協議は週末まで首都で続くと述べた。")]
    [InlineData("ko", "외교부는 화요일 회담이 주말까지 수도에서 계속될 것이라고 밝혔다.")]
    [InlineData("el", "Το υπουργείο ανακοίνωσε την Τρίτη ότι οι συνομιλίες θα συνεχιστούν.")]
    [InlineData("hi", "मंत्रालय ने मंगलवार को कहा कि वार्ता जारी रहेगी।")]
    public void The_language_of_a_sentence_is_told(string expected, string text) => Assert.Equal(expected, LanguageDetector.Detect(text));

    [Theory]
    [InlineData("en", "How the ministry lost its case against the fishermen of the lake")]
    [InlineData("es", "“Seguiremos juntos”: el ministerio niega el retiro de los pescadores y reafirma su apoyo")]
    public void The_language_of_a_headline_is_told(string expected, string title) => Assert.Equal(expected, LanguageDetector.Detect(title));

    [Theory]
    [InlineData("")]
    [InlineData("12.5 % — 2026")]
    [InlineData("Lionel Messi")]
    [InlineData("La Paz, San José, Los Angeles")]
    public void Names_and_numbers_speak_for_no_language(string text) => Assert.Null(LanguageDetector.Detect(text));
}
