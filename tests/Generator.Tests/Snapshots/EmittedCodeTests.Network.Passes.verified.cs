        // The forward pass over a batch: Net [1,12,12] to [10].
        // Floats of the workspace: 1,744 shared, of which 1,728 live at once at most; 528 an image, of which 528 do.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Infer(ref float weights, ref float shared, ref float own, int images, ref float source, ref float result)
        {
            int tiledImages = images & ~3;
            ref float map_image = ref Unsafe.Add(ref shared, 1152); // [1,12,12] NCHW halo 1,1,1,1, floats [1152, 1392)
            ref float map_relu1 = ref shared; // [6,12,12] NCHW, floats [0, 1152)
            ref float map_maxPool1 = ref Unsafe.Add(ref shared, 1152); // [6,6,6] NCHW, floats [1152, 1728)
            ref float map_softmax1 = ref Unsafe.Add(ref shared, 1728); // [10] NCHWc16, floats [1728, 1744)
            for (int n = 0; n < images; n++)
            {
                ref float image = ref Unsafe.Add(ref own, (nint)n * 528);
                ref float map_relu2 = ref image; // [20,4,4] NCHWc16, floats [0, 512) of the image's own
                Halo.Clear(ref map_image, length: 240, planes: 1, plane: 224, rows: 12, pitch: 16, origin: 17, row: 12);
                Image_ForwardIn(ref Unsafe.Add(ref source, (nint)n * 144), ref map_image);
                Conv1_Forward(ref map_image, ref weights, ref Unsafe.Add(ref weights, 6912), ref map_relu1);
                Halo.Clear(ref map_maxPool1, length: 576, planes: 6, plane: 96, rows: 6, pitch: 16, origin: 0, row: 6);
                MaxPool1_Forward(ref map_relu1, ref map_maxPool1);
                Conv2_Forward(ref map_maxPool1, ref Unsafe.Add(ref weights, 64), ref Unsafe.Add(ref weights, 6928), ref map_relu2);
            }
            {
                ref float map_relu2 = ref own; // [20,4,4] NCHWc16, floats [0, 512) of the image's own
                ref float map_dense1 = ref Unsafe.Add(ref own, 512); // [10] NCHWc16, floats [512, 528) of the image's own
                Dense1_Forward(ref map_relu2, ref Unsafe.Add(ref weights, 1792), ref Unsafe.Add(ref weights, 6960), ref map_dense1, images, tiledImages);
            }
            for (int n = 0; n < images; n++)
            {
                ref float image = ref Unsafe.Add(ref own, (nint)n * 528);
                ref float map_dense1 = ref Unsafe.Add(ref image, 512); // [10] NCHWc16, floats [512, 528) of the image's own
                Softmax1_Forward(ref map_dense1, ref map_softmax1);
                Result_ForwardOut(ref map_softmax1, ref Unsafe.Add(ref result, (nint)n * 10));
            }
        }

        // The forward pass of a training step: it keeps what the backward pass needs.
        // Floats of the workspace: 2,624 shared, of which 2,624 live at once at most; 6,672 an image, of which 6,656 do.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void TrainForward(PassShare share, ref float weights, ref float shared, ref float own, int images, ulong noise, ref float source, ref float result)
        {
            int tiledImages = images & ~3;
            for (int n = 0; n < images; n++)
            {
                ref float image = ref Unsafe.Add(ref own, (nint)n * 6672);
                ref float map_image = ref Unsafe.Add(ref image, 6400); // [1,12,12] NCHW halo 1,1,1,1, floats [6400, 6640) of the image's own
                ref float map_relu1 = ref Unsafe.Add(ref image, 4096); // [6,12,12] NCHW, floats [4096, 5248) of the image's own
                ref float map_maxPool1 = ref Unsafe.Add(ref image, 5248); // [6,6,6] NCHW, floats [5248, 5824) of the image's own
                ref float map_maxPool1Index = ref Unsafe.Add(ref image, 5824); // [6,6,6] NCHW, floats [5824, 6400) of the image's own
                ref float map_relu2 = ref image; // [20,4,4] NCHWc16 halo 2,2,2,2, floats [0, 2048) of the image's own
                Image_ForwardIn(ref Unsafe.Add(ref source, (nint)n * 144), ref map_image);
                Conv1_Forward(ref map_image, ref weights, ref Unsafe.Add(ref weights, 22272), ref map_relu1);
                MaxPool1_ForwardTraining(ref map_relu1, ref map_maxPool1, ref map_maxPool1Index);
                Conv2_ForwardTraining(ref map_maxPool1, ref Unsafe.Add(ref weights, 64), ref Unsafe.Add(ref weights, 22288), ref map_relu2);
            }
            {
                ref float map_relu2 = ref own; // [20,4,4] NCHWc16 halo 2,2,2,2, floats [0, 2048) of the image's own
                ref float map_dense1 = ref Unsafe.Add(ref own, 6656); // [10] NCHWc16, floats [6656, 6672) of the image's own
                Dense1_ForwardTraining(ref map_relu2, ref Unsafe.Add(ref weights, 1792), ref Unsafe.Add(ref weights, 22320), ref map_dense1, images, tiledImages);
            }
            for (int n = 0; n < images; n++)
            {
                ref float image = ref Unsafe.Add(ref own, (nint)n * 6672);
                ref float map_dense1 = ref Unsafe.Add(ref image, 6656); // [10] NCHWc16, floats [6656, 6672) of the image's own
                Result_ForwardOut(ref map_dense1, ref Unsafe.Add(ref result, (nint)n * 10));
            }
        }

        // The backward pass of a training step: from the gradient of the result to those of all weights.
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void TrainBackward(PassShare share, ref float weights, ref float gradients, ref float shared, ref float own, int images, ulong noise, ref float resultGradient)
        {
            MemoryMarshal.CreateSpan(ref gradients, 1792).Clear();
            MemoryMarshal.CreateSpan(ref Unsafe.Add(ref gradients, 22272), 48).Clear();
            int tiledImages = images & ~3;
            ref float map_conv2Gradient = ref shared; // [20,4,4] NCHWc16 halo 2,2,2,2, floats [0, 2048)
            ref float map_maxPool1Gradient = ref Unsafe.Add(ref shared, 2048); // [6,6,6] NCHW, floats [2048, 2624)
            ref float map_relu1Gradient = ref shared; // [6,12,12] NCHW, floats [0, 1152)
            ref float map_conv1Gradient = ref shared; // [6,12,12] NCHW, floats [0, 1152)
            for (int n = 0; n < images; n++)
            {
                ref float image = ref Unsafe.Add(ref own, (nint)n * 6672);
                ref float map_dense1Gradient = ref Unsafe.Add(ref image, 6640); // [10] NCHWc16, floats [6640, 6656) of the image's own
                Result_ForwardOut(ref Unsafe.Add(ref resultGradient, (nint)n * 10), ref map_dense1Gradient);
            }
            {
                ref float map_relu2 = ref own; // [20,4,4] NCHWc16 halo 2,2,2,2, floats [0, 2048) of the image's own
                ref float map_dense1Gradient = ref Unsafe.Add(ref own, 6640); // [10] NCHWc16, floats [6640, 6656) of the image's own
                ref float map_relu2Gradient = ref Unsafe.Add(ref own, 2048); // [20,4,4] NCHWc16 halo 2,2,2,2, floats [2048, 4096) of the image's own
                Dense1_BackwardWeights(ref map_relu2, ref map_dense1Gradient, ref Unsafe.Add(ref gradients, 1792), ref Unsafe.Add(ref gradients, 22320), images, tiledImages);
                Dense1_BackwardData(ref map_dense1Gradient, ref Unsafe.Add(ref weights, 1792), ref map_relu2Gradient, images, tiledImages);
            }
            for (int n = 0; n < images; n++)
            {
                ref float image = ref Unsafe.Add(ref own, (nint)n * 6672);
                ref float map_relu2Gradient = ref Unsafe.Add(ref image, 2048); // [20,4,4] NCHWc16 halo 2,2,2,2, floats [2048, 4096) of the image's own
                ref float map_relu2 = ref image; // [20,4,4] NCHWc16 halo 2,2,2,2, floats [0, 2048) of the image's own
                ref float map_maxPool1 = ref Unsafe.Add(ref image, 5248); // [6,6,6] NCHW, floats [5248, 5824) of the image's own
                ref float map_maxPool1Index = ref Unsafe.Add(ref image, 5824); // [6,6,6] NCHW, floats [5824, 6400) of the image's own
                ref float map_relu1 = ref Unsafe.Add(ref image, 4096); // [6,12,12] NCHW, floats [4096, 5248) of the image's own
                ref float map_image = ref Unsafe.Add(ref image, 6400); // [1,12,12] NCHW halo 1,1,1,1, floats [6400, 6640) of the image's own
                Halo.Clear(ref map_conv2Gradient, length: 2048, planes: 2, plane: 1024, rows: 4, pitch: 128, origin: 288, row: 64);
                Relu2_BackwardData(ref map_relu2Gradient, ref map_relu2, ref map_conv2Gradient);
                Conv2_BackwardWeights(ref map_maxPool1, ref map_conv2Gradient, ref Unsafe.Add(ref gradients, 64), ref Unsafe.Add(ref gradients, 22288));
                Conv2_BackwardData(ref map_conv2Gradient, ref Unsafe.Add(ref weights, 64), ref map_maxPool1Gradient);
                Halo.Clear(ref map_relu1Gradient, length: 1152, planes: 6, plane: 192, rows: 12, pitch: 16, origin: 0, row: 12);
                MaxPool1_BackwardData(ref map_maxPool1Gradient, ref map_maxPool1Index, ref map_relu1Gradient);
                Halo.Clear(ref map_conv1Gradient, length: 1152, planes: 6, plane: 192, rows: 12, pitch: 16, origin: 0, row: 12);
                Relu1_BackwardData(ref map_relu1Gradient, ref map_relu1, ref map_conv1Gradient);
                Conv1_BackwardWeights(ref map_image, ref map_conv1Gradient, ref gradients, ref Unsafe.Add(ref gradients, 22272));
            }
        }
