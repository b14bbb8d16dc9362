using System.Text.RegularExpressions;

namespace Microsoft.Bot.Schema;

/// <summary>Mentions of the bot in a message.</summary>
public static class ActivityExtensions
{
    /// <summary>Takes the mentions of the receiver out of <see cref="IMessageActivity.Text"/> and gives the text that is left, trimmed.</summary>
    public static string RemoveRecipientMention(this IMessageActivity activity) => activity.RemoveMentionText(activity.Recipient.Id);

    /// <summary>
    /// Takes the mentions of an account out of <see cref="IMessageActivity.Text"/>, wherever they stand and in whatever case, and gives the
    /// text that is left. A mention without text of its own is looked for as the name in an <c>at</c> element.
    /// </summary>
    public static string RemoveMentionText(this IMessageActivity activity, string id)
    {
        foreach (var mention in activity.GetMentions().Where(mention => mention.Mentioned.Id == id))
        {
            var words = Regex.Escape(mention.Text ?? mention.Mentioned.Name);
            var pattern = mention.Text == null ? $"<at>{words}</at>" : words;
            activity.Text = Regex.Replace(activity.Text, pattern, string.Empty, RegexOptions.IgnoreCase).Trim();
        }
        return activity.Text;
    }

    /// <summary>Whether the receiver is mentioned.</summary>
    public static bool MentionsRecipient(this IMessageActivity activity) =>
        activity.GetMentions().Any(mention => mention.Mentioned.Id == activity.Recipient.Id);
}
