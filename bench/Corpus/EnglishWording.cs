namespace Gaceta.Bench.Corpus;

internal static class EnglishWording
{
    public static Wording Words { get; } = new()
    {
        Language = "en",
        GivenNames = ["Alice", "Martin", "Grace", "Oliver", "Helen", "Samuel", "Ruth", "Peter", "Nora", "Frank", "Irene", "Walter"],
        FamilyNames = ["Ashdown", "Brackley", "Corrigan", "Dunmore", "Ellery", "Fairweather", "Garrick", "Holloway", "Irving", "Jessop", "Kendrick", "Lockhart", "Merriman", "Norcross"],
        FamilyNameJoint = "-",
        Sources = ["The Bench Herald", "Calder Courier", "Lowmoor Post", "Northern Wire", "The Merrowby Gazette", "Port Sallow Times"],
        Organisations = ["the Harbour Board", "the National Assembly", "the Ministry of Transport", "Norwell Energy", "the Farmers' Union", "the Supreme Court", "the Central Bank", "the University of Calder", "Brightmoor Holdings", "the Red Cross"],
        Towns = ["Calder", "Lowmoor", "Port Sallow", "Eastry", "Fort Lacey", "Merrowby", "New Harrow", "Wexcombe"],
        Weekdays = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday"],
        Months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"],
        Headlines =
        [
            "{o} puts off decision on {t} port",
            "{f} calls for talks as strike in {t} enters week {n}",
            "Court in {t} rules against {o}",
            "{t} counts the cost of the flood",
            "{p} to face questions over {n} homes in {t}",
            "After {n} days, {o} and {f} agree on the {t} line",
            "{f} and {f} part ways over the {t} budget of {n} million",
            "{n} jobs in {t} depend on {o}, says {p}",
            "What {p} told {o} about {t} and {t}",
        ],
        Sentences =
        [
            "{o} said on {w} that it would spend {n} million dollars on the line between {t} and {t} over the next three years.",
            "\"We have waited {n} days in {t}, and so have the {n} people who pay for it,\" said {p}, who speaks for {o}.",
            "{p}, the minister of transport, told reporters in {t} that nothing had been decided before the vote on {d}.",
            "According to {o}, some {n} households were without water for most of the week.",
            "The proposal, first made public on {d}, would move {n} jobs from {t} to the coast.",
            "{f} did not answer questions about the contract, and a lawyer for {o} declined to comment.",
            "Residents of {t} gathered outside the town hall and listened in silence while the names were read.",
            "\"Nobody in {t} asked us about the {n} houses,\" {f} added. \"They will have to ask us by {d}.\"",
            "A report by {o} found that one in {n} bridges in the region had not been inspected since the spring.",
            "The president of {o}, {p}, welcomed the ruling and called it a first step.",
            "It was raining, and the market had closed early, as it does when the river rises.",
            "Prices rose by {n} per cent in the last quarter, more than {o} had expected in its forecast of {d}.",
        ],
        Interruptions = ["Read more: What the vote in {t} means for you", "Advertisement", "Sign up for our morning newsletter", "Share this article"],
        DateForm = "{1} {0}, {2}",
        Byline = "By {0}",
    };
}
