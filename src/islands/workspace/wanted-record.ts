/** The record that the workspace asks to open, by the address; none where the one last used will do. */
export function wantedRecord(): string | undefined {
  return /^#open=([a-z0-9-]+)$/.exec(location.hash)?.[1];
}
