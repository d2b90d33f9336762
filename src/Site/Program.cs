using Gaceta.Commands;

return await GacetaCommand.RunAsync(args);
