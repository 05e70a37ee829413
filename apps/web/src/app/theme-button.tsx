import { useState } from 'react';
import { keepTheme, keptTheme, showTheme, systemTheme, type Theme } from './theme.ts';

export const ThemeButton = () => {
  const [theme, setTheme] = useState<Theme>(() => keptTheme() ?? systemTheme());
  const other: Theme = theme === 'dark' ? 'light' : 'dark';
  const turn = (): void => {
    showTheme(other);
    keepTheme(other);
    setTheme(other);
  };
  return (
    <button type="button" className="btn" onClick={turn} aria-label={`Turn the page ${other}`}>
      {other === 'dark' ? 'Dark' : 'Light'}
    </button>
  );
};
