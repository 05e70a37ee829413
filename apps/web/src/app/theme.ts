export type Theme = 'light' | 'dark';

const KEY = 'theme';

/** What the person chose, or null to follow the system. Storage may be forbidden; then nothing is kept. */
export const keptTheme = (): Theme | null => {
  try {
    const kept = localStorage.getItem(KEY);
    return kept === 'light' || kept === 'dark' ? kept : null;
  } catch {
    return null;
  }
};

export const keepTheme = (theme: Theme): void => {
  try {
    localStorage.setItem(KEY, theme);
  } catch {
    // Shown for this visit only.
  }
};

export const showTheme = (theme: Theme | null): void => {
  if (theme) document.documentElement.dataset.theme = theme;
};

export const systemTheme = (): Theme =>
  matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
