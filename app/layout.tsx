import { headers } from "next/headers";
import "./globals.css";

/** The empty page. Every answer carries a nonce of its own, so nothing here may be made beforehand. */
export default async function RootLayout({ children }: { children: React.ReactNode }) {
  await headers();
  return (
    <html lang="sv">
      <body className="min-h-dvh">{children}</body>
    </html>
  );
}
