declare namespace App {
  interface Locals {
    /** Every reference key of the page: two works by one author in one year are told apart by it. */
    citedKeys?: readonly string[];
  }
}
