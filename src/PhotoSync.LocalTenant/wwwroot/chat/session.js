// What the page knows: the people, their chats and who one is just now. Views listen; only this file applies changes.
import { ApiError, get, person as path, send } from "./api.js";

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

class Session extends EventTarget {
  setup = null;
  people = new Map();
  chats = new Map();
  currentId = null;
  version = 0;
  connected = true;

  get current() {
    return this.people.get(this.currentId);
  }

  get chat() {
    return this.chats.get(this.currentId);
  }

  async start() {
    this.setup = await get("/setup");
    for (const person of await get("/people")) this.people.set(person.id, person);
    this.version = this.setup.version;
    this.moveClock(this.setup.now);
  }

  async become(id) {
    this.currentId = id;
    this.tell("person");
    const chat = await send("POST", `${path(id)}/chat`);
    this.chats.set(id, { ...chat, messages: new Map(chat.messages.map((message) => [message.id, message])) });
    if (this.currentId !== id) return;
    this.tell("chat");
    await this.read(id);
  }

  async read(id) {
    const person = this.people.get(id);
    if (person.unread > 0) {
      person.unread = 0;
      this.tell("people");
    }
    await send("POST", `${path(id)}/read`);
  }

  // Waits for changes for as long as the page is open. A server that is away is asked again, calmly.
  async follow() {
    for (;;) {
      try {
        const changes = await get(`/changes?since=${this.version}&wait=25`);
        this.setConnected(true);
        this.apply(changes);
      } catch (error) {
        this.setConnected(error instanceof ApiError);
        await sleep(2000);
      }
    }
  }

  apply(changes) {
    if (changes.restarted) return location.reload();
    this.version = changes.version;
    this.moveClock(changes.now);
    for (const summary of changes.people) this.applyPerson(summary);
    for (const chat of changes.chats) this.applyChat(chat);
  }

  applyPerson(summary) {
    const person = this.people.get(summary.id);
    if (!person) return;
    Object.assign(person, summary);
    if (summary.id === this.currentId && summary.unread > 0 && document.visibilityState === "visible") void this.read(summary.id);
    this.tell("people");
  }

  applyChat(change) {
    const chat = this.chats.get(change.person);
    for (const message of change.messages) {
      const fresh = message.from === "bot" && !message.edited && !message.deleted && message.seq > (chat?.seenSeq ?? 0);
      this.applyMessage(change.person, message);
      if (fresh && message.notable) this.tell("arrived", { person: change.person, message });
    }
    if (change.typing !== undefined) this.tell("typing", { person: change.person, typing: change.typing });
  }

  // The same message may come twice (as an answer and as a change); the newer version wins.
  applyMessage(personId, message) {
    const chat = this.chats.get(personId);
    if (!chat) return;
    const known = chat.messages.get(message.id);
    if (known && known.version >= message.version) return;
    chat.messages.set(message.id, message);
    chat.seenSeq = Math.max(chat.seenSeq ?? 0, message.seq);
    if (personId === this.currentId) this.tell("message", { message, known });
  }

  moveClock(now) {
    this.clockOffset = new Date(now).valueOf() - Date.now();
    this.tell("clock");
  }

  now() {
    return new Date(Date.now() + (this.clockOffset ?? 0));
  }

  setConnected(connected) {
    if (connected === this.connected) return;
    this.connected = connected;
    this.tell("connection");
  }

  tell(name, detail) {
    this.dispatchEvent(new CustomEvent(name, { detail }));
  }

  on(name, listener) {
    this.addEventListener(name, (event) => listener(event.detail));
  }
}

export const session = new Session();
