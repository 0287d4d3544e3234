import type { RelatedEntry } from '../../content-types';

export const LOCALES = ['en', 'de'] as const;
export type Locale = (typeof LOCALES)[number];

/** A locale of an article: what its editors last saved, and what its readers have. */
interface Side {
  title: string;
  draft: RelatedEntry[];
  published: { title: string; list: RelatedEntry[] } | null;
}

export type Sides = Partial<Record<Locale, Side>>;

/** What lists and readers must hold after the same writes, in the simplest words. */
export class ListModel {
  articles = new Map<string, Sides>();

  save(article: string, locale: Locale, list: RelatedEntry[]): void {
    const side = this.side(article, locale);
    if (side) side.draft = list;
  }

  publish(article: string, locale: Locale): void {
    const side = this.side(article, locale);
    if (side) side.published = { title: side.title, list: side.draft };
  }

  unpublish(article: string, locale: Locale): void {
    const side = this.side(article, locale);
    if (side) side.published = null;
  }

  discard(article: string, locale: Locale): void {
    const side = this.side(article, locale);
    if (!side?.published) return;
    side.title = side.published.title;
    side.draft = side.published.list;
  }

  delete(article: string, locale: Locale): void {
    const sides = this.articles.get(article);
    if (!sides) return;
    delete sides[locale];
    if (Object.keys(sides).length === 0) this.articles.delete(article);
  }

  side(article: string, locale: Locale): Side | undefined {
    return this.articles.get(article)?.[locale];
  }

  /** The titles that readers of a published article are shown, in their order. */
  shown(article: string, locale: Locale): string[] {
    return (this.side(article, locale)?.published?.list ?? []).flatMap((entry) => {
      if (entry.type === 'url') return [entry.title];
      const target = this.articles.get(entry.article);
      const live = target?.[locale]?.published ?? target?.en?.published;
      return live ? [live.title] : [];
    });
  }

  copy(): ListModel {
    const copy = new ListModel();
    copy.articles = structuredClone(this.articles);
    return copy;
  }
}
