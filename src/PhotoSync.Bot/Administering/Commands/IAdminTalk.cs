using PhotoSync.Bot.Conversations;
using PhotoSync.Bot.Interactions;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>A talk that only admins have.</summary>
internal interface IAdminTalk : ITalk
{
    /// <summary>What it answers.</summary>
    IReadOnlySet<AdminWish> Wishes { get; }

    /// <summary>Answers. Whoever calls has made sure that it is an admin.</summary>
    Task StartAsync(Turn turn, AdminCommand command, CancellationToken cancellationToken);
}
