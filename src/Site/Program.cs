using Gaceta.Commands;

return await GacetaCommand.RunAsync(args, typeof(Theme.ThemeAssembly).Assembly, TimeProvider.System);
