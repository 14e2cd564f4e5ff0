namespace System;

/// <summary>A place in a list, from its start or its end: what the compiler looks for where a list is matched by its items; .NET Standard 2.0 lacks it.</summary>
internal readonly struct Index(int value, bool fromEnd = false)
{
    /// <summary>The place from the start of a list with so many items.</summary>
    public int GetOffset(int length) => fromEnd ? length - value : value;
}
