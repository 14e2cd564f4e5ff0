using System;

namespace Cohesity.Quickstart;

/// <summary>The program was started in a way that cannot work; the message says what to change.</summary>
internal sealed class UsageException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What to change.</param>
    public UsageException(string message)
        : base(message)
    {
    }
}
