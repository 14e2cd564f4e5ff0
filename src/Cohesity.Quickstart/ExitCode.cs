namespace Cohesity.Quickstart;

/// <summary>What the program tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>Everything that was shown worked.</summary>
    public const int Success = 0;

    /// <summary>The cluster refused, failed or could not be reached.</summary>
    public const int Failure = 1;

    /// <summary>The command line, or what it needs besides, is not usable.</summary>
    public const int Usage = 2;

    /// <summary>Ctrl+C, by the convention of shells.</summary>
    public const int Interrupted = 130;
}
