using System.Collections.Generic;

namespace Cohesity.Generator.Benchmarks.Http;

/// <summary>What every client passes.</summary>
public static class HttpArguments
{
    public const string Domain = "LOCAL";
    public const string Username = "admin";
    public const string Password = "correct horse battery staple";
    public const string Backup = "2026-11-24T00:00:00Z/sql";

    public const string Description = "Größe unbekannt & nicht geprüft";
    public const string FolderPath = "/Datacenter/vm/Production";
    public const long ClusterId = 4876351236402134;
    public const long ProtectionJobId = 61734;
    public const int MinCpuCount = 4;
    public const bool IsProtected = true;
    public const bool IsDeleted = false;
    public const long CreatedAfterUsecs = 1795478400000000;
    public const double MinCpuUsage = 0.125;

    public static List<string> Names { get; } = ["sql-01.example.com", "sql-02.example.com"];
}
