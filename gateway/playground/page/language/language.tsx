/** Chinese or English: chosen by the browser's language at first, then by the switch, and remembered. */
import { createContext, use, useEffect, useMemo, useState, type ReactNode } from 'react';
import type { Words } from '../saved-queries/saved-query.js';
import { TEXTS, type TextKey } from './texts.js';

export type Language = keyof Words;

interface Speech {
  readonly language: Language;
  /** A sentence of the page. */
  say(key: TextKey): string;
  /** Words that come from elsewhere, for example a query's title. */
  read(words: Words): string;
  change(): void;
}

const KEY = 'baoxue.language';
const SpeechContext = createContext<Speech | null>(null);

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(firstLanguage);
  useEffect(() => {
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
    document.title = `${TEXTS.title[language]} · ${TEXTS.subtitle[language]}`;
    localStorage.setItem(KEY, language);
  }, [language]);
  const speech = useMemo<Speech>(
    () => ({
      language,
      say: (key) => TEXTS[key][language],
      read: (words) => words[language],
      change: () => setLanguage(language === 'zh' ? 'en' : 'zh'),
    }),
    [language],
  );
  return <SpeechContext value={speech}>{children}</SpeechContext>;
}

export function useSpeech(): Speech {
  const speech = use(SpeechContext);
  if (!speech) throw new Error('LanguageProvider is missing.');
  return speech;
}

function firstLanguage(): Language {
  const kept = localStorage.getItem(KEY);
  if (kept === 'zh' || kept === 'en') return kept;
  return navigator.language.startsWith('zh') ? 'zh' : 'en';
}
