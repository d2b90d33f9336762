using Gaceta.Deciding;
using Gaceta.Extraction;

namespace Gaceta.Tests.Deciding;

public sealed class YamlListEditTests
{
    [Theory]
    [InlineData("", "Variants:\n  - New\n")]
    [InlineData("Name: A", "Name: A\nVariants:\n  - New\n")]
    [InlineData("# only a comment\n", "# only a comment\nVariants:\n  - New\n")]
    [InlineData("Variants:\nName: A\n", "Variants:\n  - New\nName: A\n")]
    [InlineData("Variants:\n  - A # the first\n  # more to come\nName: A\n", "Variants:\n  - A # the first\n  - New\n  # more to come\nName: A\n")]
    [InlineData("Variants:\n- A\n- B\nKind: person\n", "Variants:\n- A\n- B\n- New\nKind: person\n")]
    [InlineData("variants:\r\n  - A\r\nKind: person\r\n", "variants:\r\n  - A\r\n  - New\r\nKind: person\r\n")]
    [InlineData("Variants: [A, B] # few\n", "Variants: [A, B, \"New\"] # few\n")]
    [InlineData("Variants: [\n  A, # one\n  B # two\n]\n", "Variants: [\n  A, # one\n  B, \"New\" # two\n]\n")]
    public void An_item_is_added_and_all_else_stays(string yaml, string expected) => Assert.Equal(expected, YamlListEdit.Add(yaml, "Variants", ["New"]));

    [Theory]
    [InlineData("Variants: one name\n")]
    [InlineData("Variants: ~\n")]
    [InlineData("Variants: [ ]\n")]
    [InlineData("Variants:\n  One: name\n")]
    [InlineData("- a list\n")]
    [InlineData("Variants: [A\n")]
    public void What_cannot_be_added_to_is_left_to_the_editor(string yaml) => Assert.Null(YamlListEdit.Add(yaml, "Variants", ["New"]));

    [Theory]
    [InlineData("Plain Name")]
    [InlineData("Name: with a colon")]
    [InlineData("# no comment")]
    [InlineData("- no item")]
    [InlineData("\"quoted\" and 'quoted'")]
    [InlineData("true")]
    [InlineData("Back\\slash, comma")]
    public void Any_name_is_read_back_as_it_is(string name)
    {
        string yaml = YamlListEdit.Add(YamlListEdit.Add("List:\n  - first\n", "List", [name])!, "Other", [name])!;

        Assert.Equal(["first", name], FrontMatterReader.ReadYaml(yaml, "x.yml").FrontMatter.Texts("List"));
        Assert.Equal(["A", name], FrontMatterReader.ReadYaml(YamlListEdit.Add("List: [A]\n", "List", [name])!, "x.yml").FrontMatter.Texts("List"));
    }
}
