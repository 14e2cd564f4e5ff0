namespace Cohesity.Quickstart;

/// <summary>What a token is worth.</summary>
internal enum TokenState
{
    /// <summary>Not issued here, or tampered with.</summary>
    Invalid,

    /// <summary>Issued here, too long ago.</summary>
    Expired,

    /// <summary>Good.</summary>
    Valid,
}
