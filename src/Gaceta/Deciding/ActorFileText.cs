using System.Collections.Immutable;
using System.Text;
using Gaceta.Extraction;

namespace Gaceta.Deciding;

/// <summary>A new file about an actor, as an editor would begin it.</summary>
internal static class ActorFileText
{
    /// <param name="variants">Without <paramref name="name"/>.</param>
    public static byte[] Write(string name, ActorKind kind, ImmutableArray<string> variants)
    {
        var text = new StringBuilder("---\n");
        text.Append("Name: ").Append(YamlListEdit.Scalar(name)).Append('\n');
        text.Append("Kind: ").Append(kind.ToString().ToLowerInvariant()).Append('\n');
        text.Append(variants.IsEmpty ? "" : "Variants:\n");
        foreach (string variant in variants)
        {
            text.Append("  - ").Append(YamlListEdit.Scalar(variant)).Append('\n');
        }

        return Encoding.UTF8.GetBytes(text.Append("---\n").ToString());
    }
}
