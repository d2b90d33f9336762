using System.Collections.Immutable;

namespace Gaceta.Extraction.Tests.Reading.PlainText;

/// <summary>
/// A pasted article whose head is put together at random of lines that such heads have: section, buttons, byline, role, date, outlet, caption, in
/// any order that pages show them in.
/// </summary>
/// <param name="Text">The whole article as it was pasted.</param>
/// <param name="Byline">Null where the head names no author.</param>
/// <param name="Date">Null where it has none.</param>
internal sealed record PastedHead(string Text, string Title, string? Byline, string? Date, ImmutableArray<string> Paragraphs)
{
    private const string Day = "2026-02-14";

    private static readonly HeadLines English = new(
        ["Council approves canal plan despite criticism", "“We were not told”: families sue the hospital", "Why the price of bread keeps rising"],
        ["Jane Roe", "Tom Hargreaves", "María Santos", "Fatima al-Hassan", "John P. O'Connor"],
        ["By {0}", "by {0}", "{0}", "{0}, Staff writer", "Words by {0}", "By {0}, political correspondent", "By {0} in Brussels"],
        ["Political correspondent", "@handle"],
        ["14 February 2026", "February 14, 2026", "Sat 14 Feb 2026", "Published: 14 February 2026 18:32", "14 Feb 2026, 6:32 pm GMT", "Feb. 14, 2026 at 6:32 p.m. EST"],
        ["The Valley Courier", "Harbour Times", "Daily Ledger", "valleycourier.com"],
        ["World", "Politics", "Home > News > Politics"],
        ["Share this article", "Facebook Twitter WhatsApp Email", "3 min read", "12 comments", "Sign up to our newsletter", "Listen to this article"],
        ["Photograph: John Doe/Agency", "Image: The canal at dawn. (Photo by John Doe)", "The canal at dawn. EFE"],
        ["The council approved a plan on Tuesday to repair the canals of the valley, which the mayor called the largest investment in thirty years.", "Farmers do not see it that way. Their spokeswoman said nobody had asked those who use the canals."]);

    private static readonly HeadLines Spanish = new(
        ["El Gobierno aprueba el plan de regadíos pese a las críticas", "«Nadie nos avisó»: las familias demandan al hospital", "Por qué sube el precio del pan"],
        ["Lucía Roe", "Tomás Arregui", "María José Santos Peña", "Fátima Haddad", "Joan Puig i Ferrer"],
        ["Por {0}", "por {0}", "{0}", "Texto: {0}", "{0}, corresponsal en Bruselas"],
        ["Corresponsal en Bruselas", "Redactora", "@cuenta"],
        ["14 de febrero de 2026", "14/02/2026", "14/02/2026 - 18:32h", "Publicado: 14 de febrero de 2026 a las 18:32", "sábado, 14 de febrero de 2026", "14 FEB 2026 - 18:32 CET"],
        ["El Diario del Valle", "La Voz del Puerto", "El Cronista", "diariodelvalle.es"],
        ["Política", "ESPAÑA", "Portada > España > Política"],
        ["Compartir en Facebook", "Facebook Twitter WhatsApp", "3 min de lectura", "12 comentarios", "Suscríbete", "Copiar enlace"],
        ["Foto: Juan Paz / Agencia", "El canal al amanecer. (Foto: Agencia)", "El canal al amanecer. EFE"],
        ["El Consejo de Ministros ha aprobado este martes el plan de modernización de regadíos, dotado con 1.200 millones de euros.", "Los ecologistas no lo ven igual. Su portavoz lamentó que no se hubiera consultado a los regantes."]);

    public static PastedHead Of(Random random)
    {
        HeadLines lines = random.Next(2) == 0 ? English : Spanish;
        string title = One(lines.Titles);
        string name = One(lines.Names);
        string[] byline = Often(0.8) ? [string.Format(null, One(lines.Bylines), name), .. Often(0.2) ? [One(lines.Roles)] : Array.Empty<string>()] : [];
        string[] date = Often(0.8) ? [One(lines.Dates)] : [];
        string[][] below = [byline, date, Often(0.3) ? [One(lines.Outlets)] : [], Often(0.3) ? [One(lines.Buttons)] : []];
        random.Shuffle(below);
        string[] above = [.. Often(0.3) ? [One(lines.Buttons)] : Array.Empty<string>(), .. Often(0.4) ? [One(lines.Sections)] : Array.Empty<string>()];
        string between = Often(0.5) ? "\n" : "\n\n";
        string[] parts = [string.Join(between, above), title, string.Join(between, below.SelectMany(l => l)), Often(0.3) ? One(lines.Captions) : "", .. lines.Paragraphs];
        return new(string.Join("\n\n", parts.Where(p => p.Length > 0)), title, byline is [] ? null : name, date is [] ? null : Day, lines.Paragraphs);

        bool Often(double share) => random.NextDouble() < share;

        string One(ImmutableArray<string> choice) => choice[random.Next(choice.Length)];
    }

    private sealed record HeadLines(
        ImmutableArray<string> Titles, ImmutableArray<string> Names, ImmutableArray<string> Bylines, ImmutableArray<string> Roles, ImmutableArray<string> Dates,
        ImmutableArray<string> Outlets, ImmutableArray<string> Sections, ImmutableArray<string> Buttons, ImmutableArray<string> Captions, ImmutableArray<string> Paragraphs);
}
