namespace Gaceta;

/// <summary>A command cannot do its work, for a reason that its user can mend; the message says which.</summary>
public sealed class ExecutionException(string message) : Exception(message);
