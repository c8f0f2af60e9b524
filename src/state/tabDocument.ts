const TAB_KEY = 'koop-lab.document';

/** The id of the document that this tab had open before it was reloaded; null in a new tab. */
export function tabDocumentId(): string | null {
  try {
    return sessionStorage.getItem(TAB_KEY);
  } catch {
    return null;
  }
}

/** Remembers for a reload which document this tab has open. */
export function rememberTabDocument(id: string): void {
  try {
    sessionStorage.setItem(TAB_KEY, id);
  } catch {
    // A reload then opens the document that was open last in any tab.
  }
}
