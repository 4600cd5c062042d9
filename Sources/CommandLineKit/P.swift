/// Vietnamese text.
enum Placeholder {}
