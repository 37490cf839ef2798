/**
 * Own user name in the profile's TXT, by its label. English, Dutch and Russian as seen in exports; the others are the
 * words that TikTok's app uses.
 */
const LABELS = [
  'Username',
  'Gebruikersnaam',
  'Имя пользователя',
  "Nom d['’]utilisateur",
  'Nombre de usuario',
  'Benutzername',
  'Nome utente',
  'Nome de usuário',
  'Nazwa użytkownika',
  'Kullanıcı adı',
];
const OWN_NAME = new RegExp(`^(?:${LABELS.join('|')})\\s*:\\s*(\\S+)\\s*$`, 'gimu');
/** Lists of others (followers, blocked accounts) have one label line and one date line each. */
const DATE_LINE = /^[^\n:]{2,20}:\s*\d{4}-\d\d-\d\d \d\d:\d\d:\d\d/m;

/** The name, if this is the beginning of a profile. */
export function ownerInProfile(text: string): string | null {
  if (DATE_LINE.test(text)) return null;
  const names = [...text.matchAll(OWN_NAME)].map(([, name]) => name ?? '');
  return names.length === 1 ? (names[0] ?? null) : null;
}
