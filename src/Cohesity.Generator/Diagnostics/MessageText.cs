using System.Text;
using Cohesity.Generator.Naming;

namespace Cohesity.Generator.Diagnostics;

/// <summary>Text of a document as it stands in a message: on one line, bounded, and with nothing that is invisible or turns the reading direction.</summary>
/// <remarks>Build servers obey lines of a log: <c>##vso[…]</c>, <c>::set-output::</c>, and MSBuild itself reads errors out of them.</remarks>
internal static class MessageText
{
    private const int MaxLength = 400;

    public static string Of(string text)
    {
        var message = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (message.Length >= MaxLength)
            {
                return message.Append('…').ToString();
            }

            bool isPair = char.IsHighSurrogate(text[i]) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]);
            if (CharacterKinds.IsUnseen(text, i) || char.IsControl(text[i]) || text[i] is '\u2028' or '\u2029')
            {
                message.Append('\uFFFD');
            }
            else
            {
                message.Append(text, i, isPair ? 2 : 1);
            }

            i += isPair ? 1 : 0;
        }

        return message.ToString();
    }
}
