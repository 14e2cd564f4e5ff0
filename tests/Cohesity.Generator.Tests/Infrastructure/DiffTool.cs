using System;
using DiffEngine;

namespace Cohesity.Generator.Tests.Infrastructure;

/// <summary>Opens the developer's diff tool. Never on a build server, never without a desktop, never when <c>DiffEngine_Disabled</c> says so.</summary>
internal static class DiffTool
{
    public static void Show(string received, string verified)
    {
        if (!DiffRunner.Disabled && !BuildServerDetector.Detected && HasDesktop())
        {
            DiffRunner.Launch(received, verified);
        }
    }

    private static bool HasDesktop() => OperatingSystem.IsLinux()
        ? Environment.GetEnvironmentVariable("DISPLAY") is { Length: > 0 } || Environment.GetEnvironmentVariable("WAYLAND_DISPLAY") is { Length: > 0 }
        : Environment.UserInteractive;
}
