using Microsoft.Extensions.DependencyInjection;
using PhotoSync.Reminders.FollowUps;

namespace PhotoSync.Reminders;

/// <summary>Puts the reminders into a host.</summary>
public static class RemindersRegistration
{
    /// <summary>Adds the follow-ups and their pump. The host brings an <see cref="IFollowUpStore"/>, an <see cref="IFollowUpHandler"/> and a <see cref="TimeProvider"/>.</summary>
    public static IServiceCollection AddReminders(this IServiceCollection services) => services
        .AddSingleton<FollowUpBell>()
        .AddSingleton<FollowUpPump>()
        .AddHostedService<FollowUpService>();
}
