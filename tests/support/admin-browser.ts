/** What the real Strapi admin and its design system ask of a browser, and jsdom has not. */

class StillObserver implements ResizeObserver, IntersectionObserver {
  readonly root = null;
  readonly rootMargin = '';
  readonly thresholds = [];
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

Object.assign(window, {
  ResizeObserver: StillObserver,
  IntersectionObserver: StillObserver,
  // Every media query is false: neither dark nor narrow.
  matchMedia: (media: string) =>
    Object.assign(new EventTarget(), {
      matches: false,
      media,
      addListener() {},
      removeListener() {},
    }),
  // Set by the page that the server of Strapi sends.
  strapi: {
    backendURL: 'http://127.0.0.1',
    isEE: false,
    isTrialLicense: false,
    features: { SSO: 'sso', isEnabled: () => false },
    flags: { docLinks: false },
    future: { isEnabled: () => false },
    projectType: 'Community',
    telemetryDisabled: true,
    ai: { enabled: false },
  },
});

Object.assign(Element.prototype, {
  scrollIntoView() {},
  hasPointerCapture: () => false,
  setPointerCapture() {},
  releasePointerCapture() {},
});

// The design system announces through it.
Object.defineProperty(HTMLElement.prototype, 'innerText', {
  set(this: HTMLElement, text: string) {
    this.textContent = text;
  },
});
