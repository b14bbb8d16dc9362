using PhotoSync.Bot.Conversations;

namespace PhotoSync.Bot.Administering.Commands;

/// <summary>Answers what only admins may ask for.</summary>
internal interface IAdminTalk
{
    /// <summary>What it answers.</summary>
    IReadOnlySet<AdminWish> Wishes { get; }

    /// <summary>Answers. Whoever calls has made sure that it is an admin.</summary>
    Task StartAsync(Turn turn, AdminCommand command, CancellationToken cancellationToken);
}
