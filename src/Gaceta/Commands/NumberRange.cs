using System.CommandLine;
using System.Globalization;

namespace Gaceta.Commands;

/// <summary>Options that take whole numbers of a range; anything else is told with the range, before the command runs.</summary>
internal static class NumberRange
{
    public static void Require(Option<int> option, int least, int most)
    {
        option.Validators.Add(result =>
        {
            string? wrong = result.Tokens.Select(t => t.Value).FirstOrDefault(t => !IsWithin(t, least, most));
            if (wrong is not null)
            {
                result.AddError($"{option.Name} cannot be {wrong}; expected a number from {least} to {most}.");
            }
        });
    }

    private static bool IsWithin(string text, int least, int most) =>
        int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number) && number >= least && number <= most;
}
