using System.Collections.Generic;

namespace Cohesity.Generator.AspNetCoreTests.Server;

/// <summary>A number of each kind, alone, absent, in lists and in maps.</summary>
internal sealed record Numbers(
    byte Byte,
    sbyte SByte,
    short Short,
    ushort UShort,
    int Int,
    uint UInt,
    long Long,
    ulong ULong,
    float Float,
    double Double,
    decimal Decimal,
    int? MaybeInt,
    long? MaybeLong,
    double? MaybeDouble,
    decimal? MaybeDecimal,
    IReadOnlyList<int> Ints,
    IReadOnlyList<decimal?> Decimals,
    IReadOnlyDictionary<string, long> Longs);
