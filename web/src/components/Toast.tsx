import { createContext, useCallback, useContext, useMemo, useState, type ReactNode } from "react";

interface Message {
  id: number;
  text: string;
}

const Context = createContext<(text: string) => void>(() => undefined);

/** Shows short messages in the corner, read aloud politely. Errors belong beside what failed, not here. */
export function ToastProvider({ children }: { children: ReactNode }) {
  const [list, setList] = useState<Message[]>([]);
  const say = useCallback((text: string) => {
    const id = Date.now() + Math.random();
    setList((l) => [...l.slice(-2), { id, text }]);
    setTimeout(() => setList((l) => l.filter((m) => m.id !== id)), 6000);
  }, []);
  const value = useMemo(() => say, [say]);
  return (
    <Context.Provider value={value}>
      {children}
      <div role="status" aria-live="polite" className="fixed inset-x-4 bottom-4 z-50 ml-auto grid max-w-sm gap-2">
        {list.map((m) => (
          <p key={m.id} className="rounded-lg border border-good/40 bg-good-soft px-4 py-3 text-good">
            {m.text}
          </p>
        ))}
      </div>
    </Context.Provider>
  );
}

/** A function that shows a short message of success. */
export function useToast(): (text: string) => void {
  return useContext(Context);
}
