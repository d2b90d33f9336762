namespace Gaceta.Preview;

/// <summary>Counts changes, and wakes everyone who waits for the next one.</summary>
internal sealed class ChangeSignal
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = New();
    private int _count;

    /// <summary>How many changes there were.</summary>
    public int Count
    {
        get
        {
            lock (_lock)
            {
                return _count;
            }
        }
    }

    /// <summary>Ends when there are more changes than the waiting one has seen: at once, when that is so already.</summary>
    /// <param name="seen">A <see cref="Count"/>; of another run of the program, it may be any number.</param>
    public Task After(int seen)
    {
        lock (_lock)
        {
            return seen == _count ? _next.Task : Task.CompletedTask;
        }
    }

    public void Raise()
    {
        TaskCompletionSource raised;
        lock (_lock)
        {
            _count++;
            (raised, _next) = (_next, New());
        }

        raised.SetResult();
    }

    private static TaskCompletionSource New() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
