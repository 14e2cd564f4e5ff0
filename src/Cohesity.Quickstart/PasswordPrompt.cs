using System;
using System.Text;

namespace Cohesity.Quickstart;

/// <summary>Finds the password without letting it be seen.</summary>
internal static class PasswordPrompt
{
    /// <summary>The environment variable that is looked at first.</summary>
    public const string VariableName = "COHESITY_PASSWORD";

    private const char ControlC = '\u0003';

    /// <summary>Takes the password from the environment, or asks for it.</summary>
    /// <param name="user">Whose password to ask for.</param>
    /// <returns>The password.</returns>
    /// <exception cref="UsageException">There is none, and nobody to ask.</exception>
    /// <exception cref="OperationCanceledException">Ctrl+C was the answer.</exception>
    public static string Read(string user)
    {
        if (Environment.GetEnvironmentVariable(VariableName) is { Length: > 0 } password)
        {
            return password;
        }

        if (Console.IsInputRedirected)
        {
            throw new UsageException($"There is no terminal to ask for the password on: set {VariableName}.");
        }

        Console.Error.Write($"Password of {user}: ");
        return Ask() is { Length: > 0 } answer
            ? answer
            : throw new UsageException("There is no login without a password.");
    }

    private static string Ask()
    {
        var answer = new StringBuilder();

        // As a key, Ctrl+C ends the question; as a signal it would wait for a key that never comes.
        Console.TreatControlCAsInput = true;
        try
        {
            while (true)
            {
                ConsoleKeyInfo key = Console.ReadKey(intercept: true);
                if (key.Key == ConsoleKey.Enter)
                {
                    return answer.ToString();
                }

                if (key.KeyChar == ControlC || key is { Key: ConsoleKey.C, Modifiers: ConsoleModifiers.Control })
                {
                    throw new OperationCanceledException();
                }

                if (key.Key == ConsoleKey.Backspace)
                {
                    answer.Length = Math.Max(0, answer.Length - 1);
                }
                else if (!char.IsControl(key.KeyChar))
                {
                    answer.Append(key.KeyChar);
                }
            }
        }
        finally
        {
            Console.TreatControlCAsInput = false;
            Console.Error.WriteLine();
        }
    }
}
