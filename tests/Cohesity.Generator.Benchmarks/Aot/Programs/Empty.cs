using System;

Console.WriteLine("Bearer, of cluster-01");
