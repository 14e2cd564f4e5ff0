using System;

namespace Cohesity.Generator.Model.Types;

/// <summary>The kinds of JSON values, as a set.</summary>
[Flags]
internal enum JsonKinds
{
    None = 0,
    Object = 1,
    Array = 2,
    String = 4,
    Integer = 8,
    Number = 16,
    Boolean = 32,
    Any = Object | Array | String | Integer | Number | Boolean,
}
