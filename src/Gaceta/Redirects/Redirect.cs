using Gaceta.Output;

namespace Gaceta.Redirects;

/// <summary>An address that a page had once.</summary>
internal sealed record Redirect(SitePath From, SitePath To);
