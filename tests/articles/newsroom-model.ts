/** What a simple newsroom would have after the same writes: drafts and what readers see. */

export interface Version {
  article: string | null;
  text: string;
}

interface ModelQuote {
  draft: Version;
  published: Version | null;
}

export class NewsroomModel {
  readonly articles = new Map<string, { live: boolean }>();
  readonly quotes = new Map<string, ModelQuote>();

  isLive(article: string | null): boolean {
    return article !== null && this.articles.get(article)?.live === true;
  }

  quotesOf(article: string): [string, ModelQuote][] {
    return [...this.quotes].filter(
      ([, quote]) => quote.draft.article === article || quote.published?.article === article,
    );
  }

  publish(article: string): void {
    this.articles.set(article, { live: true });
    for (const [, quote] of this.quotesOf(article)) {
      quote.published = quote.draft.article === article ? { ...quote.draft } : null;
    }
  }

  unpublish(article: string): void {
    this.articles.set(article, { live: false });
    for (const [, quote] of this.quotesOf(article)) {
      if (quote.published?.article === article) quote.published = null;
    }
  }

  discard(article: string): void {
    for (const [id, quote] of this.quotesOf(article)) {
      if (quote.published === null) this.quotes.delete(id);
      else quote.draft = { ...quote.published };
    }
  }

  delete(article: string): void {
    this.articles.delete(article);
    for (const [id, { draft, published }] of this.quotesOf(article)) {
      if (published !== null && published.article !== article) {
        this.quotes.set(id, { draft: { ...published }, published });
      } else if (draft.article !== null && draft.article !== article) {
        this.quotes.set(id, { draft, published: null });
      } else {
        this.quotes.delete(id);
      }
    }
  }
}
