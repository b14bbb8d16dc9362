const { app, authentication, dialog } = microsoftTeams;
const show = (id, text) => (document.getElementById(id).textContent = text);

async function start() {
  await app.initialize([app.getImmediateParentOrigin()]);
  const context = await app.getContext();
  show("context", `${context.user.userPrincipalName} · ${context.page.frameContext} · ${context.app.locale} · ${context.app.host.name}`);
  show("theme", context.app.theme);
  app.registerOnThemeChangeHandler((theme) => show("theme", theme));
  dialog.url.parentCommunication.registerOnMessageFromParent((message) => show("heard", message));
  try {
    const token = await authentication.getAuthToken();
    show("token", JSON.parse(atob(token.split(".")[1].replaceAll("-", "+").replaceAll("_", "/"))).preferred_username);
  } catch (error) {
    show("token", error.message);
  }
  document.getElementById("tell").onclick = () => dialog.url.parentCommunication.sendMessageToParentFromDialog("hello parent");
  document.getElementById("resize").onclick = () => dialog.update.resize({ width: 400, height: 300 });
  document.getElementById("submit").onclick = () => dialog.url.submit({ step: "words" });
  app.notifySuccess();
}

start().catch((error) => show("context", `failed: ${error.message}`));
