using System.Collections.Immutable;
using Gaceta.Extraction.Identities.Rules;

namespace Gaceta.Extraction.Identities;

/// <summary>
/// Applies one rule after the other, the surest first. A shorter name goes to a fuller one only when it is the only one that it fits;
/// otherwise both stay apart, in doubt. Time grows with the number of names, for only those meet that share a key.
/// </summary>
internal sealed class IdentityResolution(ImmutableArray<ActorForm> forms, ApartNames apart)
{
    /// <summary>Fuller names among which a shorter one is worth asking about. A surname that more people bear tells nothing.</summary>
    private const int MostChoices = 3;

    private static readonly ImmutableArray<LinkRule> Rules = [.. PersonRules.All, .. OrganizationRules.All, new KindRule()];

    private readonly Clusters _clusters = new(forms, apart);
    private readonly List<(int Form, int Other, string Rule)> _doubts = [];

    /// <returns>The names brought together, and the doubts that are still open, in the order of the names.</returns>
    public static (Clusters Clusters, ImmutableArray<Doubt> Doubts) Resolve(ImmutableArray<ActorForm> forms, ApartNames apart)
    {
        var resolution = new IdentityResolution(forms, apart);
        foreach (LinkRule rule in Rules)
        {
            resolution.Apply(rule);
        }

        return (resolution._clusters, resolution.OpenDoubts());
    }

    private void Apply(LinkRule rule)
    {
        Dictionary<string, List<int>> answers = Answers(rule);
        for (int form = 0; form < forms.Length; form++)
        {
            foreach (string key in rule.Asks(forms[form]))
            {
                int own = _clusters.RootOf(form);
                if (!answers.TryGetValue(key, out List<int>? fuller))
                {
                    continue;
                }

                if (rule.IsMutual)
                {
                    JoinFirst(rule, form, fuller);
                }
                else if (!fuller.Any(f => _clusters.RootOf(f) == own))
                {
                    JoinOnly(rule, form, fuller);
                }
            }
        }
    }

    private Dictionary<string, List<int>> Answers(LinkRule rule)
    {
        var answers = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (int form = 0; form < forms.Length; form++)
        {
            foreach (string key in rule.Answers(forms[form]))
            {
                (answers.TryGetValue(key, out List<int>? list) ? list : answers[key] = []).Add(form);
            }
        }

        return answers;
    }

    /// <summary>Names under one key are all alike: each goes to the first of them that nothing speaks against.</summary>
    private void JoinFirst(LinkRule rule, int form, List<int> alike)
    {
        if (rule.Outcome is not { } certainty)
        {
            _doubts.Add((form, alike[0], rule.Name));
        }
        else if (alike.TakeWhile(a => a < form).Select(a => (int?)a).FirstOrDefault(a => _clusters.MayBeOne(form, a!.Value)) is { } first)
        {
            MergeUnlessOne(rule.Name, certainty, form, first);
        }
    }

    private void JoinOnly(LinkRule rule, int form, List<int> fuller)
    {
        int[] choices = [.. fuller.Select(_clusters.RootOf).Distinct().Take(MostChoices + 1)];
        if (choices is [var only] && rule.Outcome is { } certainty && _clusters.MayBeOne(form, only))
        {
            MergeUnlessOne(rule.Name, certainty, form, fuller[0]);
        }
        else if (choices.Length <= MostChoices)
        {
            _doubts.AddRange(choices.Select(choice => (form, choice, rule.Name)));
        }
    }

    private void MergeUnlessOne(string rule, Certainty certainty, int form, int into)
    {
        if (_clusters.RootOf(form) != _clusters.RootOf(into))
        {
            _clusters.Merge(form, into, rule, certainty);
        }
    }

    private ImmutableArray<Doubt> OpenDoubts() =>
    [
        .. _doubts
            .Where(d => _clusters.RootOf(d.Form) != _clusters.RootOf(d.Other) && _clusters.IsOpen(d.Form, d.Other))
            .DistinctBy(d => Ordered(_clusters.RootOf(d.Form), _clusters.RootOf(d.Other)))
            .OrderBy(d => d.Form).ThenBy(d => d.Other)
            .Select(d => new Doubt(forms[d.Form].Name, forms[d.Other].Name, d.Rule)),
    ];

    private static (int, int) Ordered(int one, int other) => (Math.Min(one, other), Math.Max(one, other));
}
