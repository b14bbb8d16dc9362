// The web app is composed here.
var app = WebApplication.Create(args);
app.Run();
