using System.Collections.Immutable;

namespace Gaceta.Browser.Tests;

/// <summary>Ways to smuggle script into a page through words, by what they count on. Each would set <c>window.ran</c>.</summary>
internal static class HostilePayloads
{
    public static ImmutableArray<string> All => [.. Elements, .. Events, .. Breakouts, .. Addresses, .. Data, .. Markdown, .. Encodings, .. Styles];

    /// <summary>Elements that run or load something by themselves.</summary>
    private static readonly string[] Elements =
    [
        "<script>window.ran=1</script>",
        "<SCRIPT>window.ran=1</SCRIPT>",
        "<script/x>window.ran=1</script>",
        "<script type=module>window.ran=1</script>",
        "<script src=data:text/javascript,window.ran=1></script>",
        "<scr<script>ipt>window.ran=1</scr</script>ipt>",
        "<script>window.ran=1//",
        "<<script>window.ran=1</script>",
        "<svg><script>window.ran=1</script></svg>",
        "<svg><script href=data:text/javascript,window.ran=1 /></svg>",
        "<math><mtext><script>window.ran=1</script></mtext></math>",
        "<iframe srcdoc=\"<script>parent.ran=1</script>\"></iframe>",
        "<iframe src=\"javascript:parent.ran=1\"></iframe>",
        "<object data=\"javascript:window.ran=1\"></object>",
        "<object data=\"data:text/html,<script>parent.ran=1</script>\"></object>",
        "<embed src=\"javascript:window.ran=1\">",
        "<base href=\"javascript:window.ran=1//\">",
        "<meta http-equiv=refresh content=\"0;url=javascript:window.ran=1\">",
        "<link rel=stylesheet href=\"javascript:window.ran=1\">",
        "<template><script>window.ran=1</script></template>",
        "<noscript><p title=\"</noscript><script>window.ran=1</script>\">",
        "<xmp><script>window.ran=1</script></xmp>",
        "<portal src=\"javascript:window.ran=1\"></portal>",
        "<form action=\"javascript:window.ran=1\"><button autofocus>x</button></form>",
    ];

    /// <summary>Attributes that run when something happens.</summary>
    private static readonly string[] Events =
    [
        "<img src=x onerror=window.ran=1>",
        "<img src=x onerror=\"window.ran=1\">",
        "<img src=x oNeRrOr='window.ran=1'>",
        "<img/src=x/onerror=window.ran=1>",
        "<img src=x\nonerror=window.ran=1>",
        "<svg onload=window.ran=1>",
        "<svg/onload=window.ran=1>",
        "<body onload=window.ran=1>",
        "<body onpageshow=window.ran=1>",
        "<input autofocus onfocus=window.ran=1>",
        "<textarea autofocus onfocus=window.ran=1></textarea>",
        "<details open ontoggle=window.ran=1>",
        "<video src=x onerror=window.ran=1></video>",
        "<video><source onerror=window.ran=1></video>",
        "<audio src=x onerror=window.ran=1></audio>",
        "<marquee onstart=window.ran=1>x</marquee>",
        "<object data=x onerror=window.ran=1></object>",
        "<p style=animation-name:x onanimationstart=window.ran=1>x</p>",
        "<svg><animate onbegin=window.ran=1 attributeName=x dur=1s>",
        "<svg><set onbegin=window.ran=1 attributeName=x>",
        "<p tabindex=1 autofocus onfocus=window.ran=1>x</p>",
        "<iframe onload=window.ran=1></iframe>",
        "<style onload=window.ran=1></style>",
        "<link rel=stylesheet href=data:text/css,x onload=window.ran=1>",
    ];

    /// <summary>Ends of what the words may stand in: attributes, comments, elements of other text.</summary>
    private static readonly string[] Breakouts =
    [
        "\"><script>window.ran=1</script>",
        "'><script>window.ran=1</script>",
        "`><script>window.ran=1</script>",
        "\" onmouseover=\"window.ran=1\" autofocus onfocus=\"window.ran=1",
        "' autofocus onfocus='window.ran=1",
        "x autofocus onfocus=window.ran=1 tabindex=1",
        "--><script>window.ran=1</script>",
        "--!><script>window.ran=1</script>",
        "]]><script>window.ran=1</script>",
        "</title><script>window.ran=1</script>",
        "</style><script>window.ran=1</script>",
        "</textarea><script>window.ran=1</script>",
        "</noscript><script>window.ran=1</script>",
        "</template><script>window.ran=1</script>",
        "</option></select><script>window.ran=1</script>",
        "</time></a></p></main></body><script>window.ran=1</script>",
        "?><script>window.ran=1</script>",
        "%><script>window.ran=1</script>",
    ];

    /// <summary>Addresses that are programs.</summary>
    private static readonly string[] Addresses =
    [
        "javascript:window.ran=1",
        "JaVaScRiPt:window.ran=1",
        " javascript:window.ran=1",
        "java\tscript:window.ran=1",
        "\u0001javascript:window.ran=1",
        "javascript://example.org/%0Awindow.ran=1",
        "javascript&colon;window.ran=1",
        "&#106;avascript:window.ran=1",
        "javascript:/*--></script>*/window.ran=1",
        "data:text/html,<script>window.ran=1</script>",
        "data:text/html;base64,PHNjcmlwdD53aW5kb3cucmFuPTE8L3NjcmlwdD4=",
        "data:image/svg+xml,<svg onload=window.ran=1>",
        "vbscript:window.ran=1",
        "view-source:javascript:window.ran=1",
        "//javascript:window.ran=1",
        "<a href=\"javascript:window.ran=1\">click</a>",
    ];

    /// <summary>Ends of the data that pages carry: JSON in an element, parts of the search index, templates.</summary>
    private static readonly string[] Data =
    [
        "</script><script>window.ran=1</script>",
        "</SCRIPT ><script>window.ran=1</script>",
        "<!--<script>window.ran=1</script>",
        "\"});window.ran=1;//",
        "\\\"});window.ran=1;//",
        "'});window.ran=1;//",
        "\u2028window.ran=1//",
        "\u2029window.ran=1//",
        "*/window.ran=1/*",
        "${window.ran=1}",
        "{{constructor.constructor('window.ran=1')()}}",
        "#{window.ran=1}",
        "__proto__",
        "constructor",
    ];

    /// <summary>What a reader of Markdown might make mark-up of.</summary>
    private static readonly string[] Markdown =
    [
        "[click](javascript:window.ran=1)",
        "[click](<javascript:window.ran=1>)",
        "[click](java&#115;cript:window.ran=1)",
        "[click](data:text/html,<script>window.ran=1</script>)",
        "![x](x\"onerror=\"window.ran=1)",
        "![x](javascript:window.ran=1)",
        "<javascript:window.ran=1>",
        "`<script>window.ran=1</script>`",
    ];

    /// <summary>Letters that someone might take for others.</summary>
    private static readonly string[] Encodings =
    [
        "&lt;script&gt;window.ran=1&lt;/script&gt;",
        "&#60;script&#62;window.ran=1&#60;/script&#62;",
        "\\u003cscript\\u003ewindow.ran=1\\u003c/script\\u003e",
        "%3Cscript%3Ewindow.ran=1%3C/script%3E",
        "\uFF1Cscript\uFF1Ewindow.ran=1\uFF1C/script\uFF1E",
        "+ADw-script+AD4-window.ran=1+ADw-/script+AD4-",
    ];

    /// <summary>Styles that run something in some browser or other.</summary>
    private static readonly string[] Styles =
    [
        "<p style=\"background:url(javascript:window.ran=1)\">x</p>",
        "<p style=\"width:expression(window.ran=1)\">x</p>",
        "<style>@import 'javascript:window.ran=1';</style>",
        "<p style=\"-moz-binding:url(data:text/xml,window.ran=1)\">x</p>",
    ];
}
