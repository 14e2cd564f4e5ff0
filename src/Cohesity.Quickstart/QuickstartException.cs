using System;

namespace Cohesity.Quickstart;

/// <summary>A step of the tour failed; the message is for the person at the console.</summary>
internal sealed class QuickstartException : Exception
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What failed, and what to do about it where that is known.</param>
    /// <param name="innerException">What it was noticed by.</param>
    public QuickstartException(string message, Exception? innerException = null)
        : base(message, innerException)
    {
    }
}
