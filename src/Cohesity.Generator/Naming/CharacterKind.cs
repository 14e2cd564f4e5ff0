namespace Cohesity.Generator.Naming;

/// <summary>What a UTF-16 code unit may be in a C# identifier.</summary>
internal enum CharacterKind
{
    /// <summary>Not allowed: it ends a word.</summary>
    Separator,

    /// <summary>Allowed anywhere: the Unicode categories L and Nl.</summary>
    Letter,

    /// <summary>Allowed after the first position: Nd.</summary>
    Digit,

    /// <summary>Allowed after the first position, and a part of the character before it: Mn and Mc.</summary>
    Mark,

    /// <summary>Nothing to see, so nothing that should tell two identifiers apart: Cf, among them the bidirectional controls, and lone surrogates.</summary>
    Invisible,
}
