namespace Gaceta.Preview;

/// <param name="Port">On the loopback interface; 0 for any free one.</param>
/// <param name="Root">Path of the site's root, with slashes at both ends.</param>
internal sealed record ServerAddress(int Port, string Root);
