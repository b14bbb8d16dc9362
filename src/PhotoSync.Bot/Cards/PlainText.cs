using System.Text;

namespace PhotoSync.Bot.Cards;

/// <summary>Text of people, for cards whose text blocks take a part of Markdown: what they typed is shown, and nothing of it is a link, a list or a heading.</summary>
internal static class PlainText
{
    private const string Marks = "\\`*_[]()<>#~";
    private const string MarksOfALine = "-+";

    public static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        var isLineStart = true;
        foreach (var letter in text.ReplaceLineEndings("\n"))
        {
            if (char.IsControl(letter) && letter != '\n')
                continue;
            if (IsMark(letter, isLineStart))
                escaped.Append('\\');
            escaped.Append(letter);
            // A single line break is a blank in Markdown.
            if (letter == '\n')
                escaped.Append('\n');
            isLineStart = letter == '\n' || (isLineStart && letter == ' ');
        }

        return escaped.ToString();
    }

    private static bool IsMark(char letter, bool isLineStart) =>
        Marks.Contains(letter, StringComparison.Ordinal) || (isLineStart && MarksOfALine.Contains(letter, StringComparison.Ordinal));
}
