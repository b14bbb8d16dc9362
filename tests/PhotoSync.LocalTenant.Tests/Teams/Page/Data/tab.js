const { app, dialog, pages } = microsoftTeams;
const show = (id, text) => (document.getElementById(id).textContent = text);

async function start() {
  await app.initialize([app.getImmediateParentOrigin()]);
  const context = await app.getContext();
  show("context", `${context.page.id} · ${context.page.frameContext} · ${context.user.userPrincipalName}`);
  document.getElementById("open").onclick = () => dialog.url.open(
    { title: "From the tab", url: new URL("/dialog.html", location.href).href, size: { width: 500, height: 400 } },
    ({ err, result }) => show("result", JSON.stringify(err ?? result)),
    (message) => {
      show("heard", message);
      dialog.url.parentCommunication.sendMessageToDialog("hello dialog");
    });
  await pages.getConfig();
  await pages.shareDeepLink({ subPageId: "x", subPageLabel: "x" });
  await app.notifySuccess();
  show("refused", "ready");
}

start().catch((error) => show("context", `failed: ${error.message}`));
