using Gaceta.Extraction;

namespace Theme.Interface;

/// <content>Words of the pages of actors and of their index.</content>
internal sealed partial class SpanishText
{
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
}
